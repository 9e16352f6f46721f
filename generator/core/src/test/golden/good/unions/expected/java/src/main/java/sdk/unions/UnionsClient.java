package sdk.unions;

import sdk.unions.core.RequestOptions;
import sdk.unions.core.base.ApiCaller;
import sdk.unions.core.base.ClientBuilder;
import sdk.unions.core.internal.http.Environment;
import sdk.unions.service.SourcesService;

/**
 * A client of Unions.
 */
public final class UnionsClient implements AutoCloseable {
    private final ApiCaller caller;

    private UnionsClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>UNIONS_BASE_URL</code> if there is one.
     */
    public static UnionsClient fromEnv() {
        Builder builder = builder();
        Environment.find("UNIONS_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>sources</code>.
     */
    public SourcesService sources() {
        return new SourcesService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public UnionsClient withOptions(RequestOptions options) {
        return new UnionsClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link UnionsClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "unions-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public UnionsClient build() {
            return new UnionsClient(new ApiCaller(config()));
        }
    }
}
