package sdk.presence;

import sdk.presence.core.RequestOptions;
import sdk.presence.core.base.ApiCaller;
import sdk.presence.core.base.ClientBuilder;
import sdk.presence.core.internal.http.Environment;
import sdk.presence.service.ItemsService;

/**
 * A client of Presence.
 */
public final class PresenceClient implements AutoCloseable {
    private final ApiCaller caller;

    private PresenceClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>PRESENCE_BASE_URL</code> if there is one.
     */
    public static PresenceClient fromEnv() {
        Builder builder = builder();
        Environment.find("PRESENCE_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>items</code>.
     */
    public ItemsService items() {
        return new ItemsService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public PresenceClient withOptions(RequestOptions options) {
        return new PresenceClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link PresenceClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "presence-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public PresenceClient build() {
            return new PresenceClient(new ApiCaller(config()));
        }
    }
}
