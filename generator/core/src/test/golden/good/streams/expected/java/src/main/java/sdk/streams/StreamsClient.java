package sdk.streams;

import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.core.base.ClientBuilder;
import sdk.streams.core.internal.http.Environment;
import sdk.streams.service.ChatsService;
import sdk.streams.service.EventsService;
import sdk.streams.service.ExportsService;
import sdk.streams.service.ImportsService;
import sdk.streams.service.LogsService;
import sdk.streams.service.ReportsService;

/**
 * A client of Streams.
 */
public final class StreamsClient implements AutoCloseable {
    private final ApiCaller caller;

    private StreamsClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>STREAMS_BASE_URL</code> if there is one.
     */
    public static StreamsClient fromEnv() {
        Builder builder = builder();
        Environment.find("STREAMS_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>chats</code>.
     */
    public ChatsService chats() {
        return new ChatsService(caller);
    }

    /**
     * Operations under <code>events</code>.
     */
    public EventsService events() {
        return new EventsService(caller);
    }

    /**
     * Operations under <code>exports</code>.
     */
    public ExportsService exports() {
        return new ExportsService(caller);
    }

    /**
     * Operations under <code>imports</code>.
     */
    public ImportsService imports() {
        return new ImportsService(caller);
    }

    /**
     * Operations under <code>logs</code>.
     */
    public LogsService logs() {
        return new LogsService(caller);
    }

    /**
     * Operations under <code>reports</code>.
     */
    public ReportsService reports() {
        return new ReportsService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public StreamsClient withOptions(RequestOptions options) {
        return new StreamsClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link StreamsClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "streams-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public StreamsClient build() {
            return new StreamsClient(new ApiCaller(config()));
        }
    }
}
