package sdk.streams;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.streams.core.ApiRequest;
import sdk.streams.core.ApiResponse;
import sdk.streams.core.RequestOptions;
import sdk.streams.core.base.ApiCaller;
import sdk.streams.service.ChatsServiceAsync;
import sdk.streams.service.EventsServiceAsync;
import sdk.streams.service.ExportsServiceAsync;
import sdk.streams.service.ImportsServiceAsync;
import sdk.streams.service.LogsServiceAsync;
import sdk.streams.service.NewsServiceAsync;
import sdk.streams.service.RecordsServiceAsync;
import sdk.streams.service.ReportsServiceAsync;

/**
 * Like {@link StreamsClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class StreamsClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    StreamsClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>chats</code>, without waiting for the responses. */
    public ChatsServiceAsync chats() {
        return new ChatsServiceAsync(caller);
    }

    /** Operations under <code>events</code>, without waiting for the responses. */
    public EventsServiceAsync events() {
        return new EventsServiceAsync(caller);
    }

    /** Operations under <code>exports</code>, without waiting for the responses. */
    public ExportsServiceAsync exports() {
        return new ExportsServiceAsync(caller);
    }

    /** Operations under <code>imports</code>, without waiting for the responses. */
    public ImportsServiceAsync imports() {
        return new ImportsServiceAsync(caller);
    }

    /** Operations under <code>logs</code>, without waiting for the responses. */
    public LogsServiceAsync logs() {
        return new LogsServiceAsync(caller);
    }

    /** Operations under <code>news</code>, without waiting for the responses. */
    public NewsServiceAsync news() {
        return new NewsServiceAsync(caller);
    }

    /** Operations under <code>records</code>, without waiting for the responses. */
    public RecordsServiceAsync records() {
        return new RecordsServiceAsync(caller);
    }

    /** Operations under <code>reports</code>, without waiting for the responses. */
    public ReportsServiceAsync reports() {
        return new ReportsServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public StreamsClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new StreamsClientAsync(caller.withOptions(options));
    }

    /**
     * Ends this client and those that share its connections: they refuse further calls, and the
     * connections are released when the running calls have ended. Not needed if the client is used as long
     * as the application runs.
     */
    @Override
    public void close() {
        caller.close();
    }
}
