package sdk.deprecated;

import sdk.deprecated.core.RequestOptions;
import sdk.deprecated.core.base.ApiCaller;
import sdk.deprecated.core.base.ClientBuilder;
import sdk.deprecated.core.internal.http.Environment;
import sdk.deprecated.service.OldService;

/**
 * A client of Deprecated.
 */
public final class DeprecatedClient implements AutoCloseable {
    private final ApiCaller caller;

    private DeprecatedClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>DEPRECATED_BASE_URL</code> if there is one.
     */
    public static DeprecatedClient fromEnv() {
        Builder builder = builder();
        Environment.find("DEPRECATED_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>old</code>.
     */
    public OldService old() {
        return new OldService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public DeprecatedClient withOptions(RequestOptions options) {
        return new DeprecatedClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link DeprecatedClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "deprecated-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public DeprecatedClient build() {
            return new DeprecatedClient(new ApiCaller(config()));
        }
    }
}
