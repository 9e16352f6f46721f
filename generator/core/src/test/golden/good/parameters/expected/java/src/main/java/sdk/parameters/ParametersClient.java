package sdk.parameters;

import sdk.parameters.core.RequestOptions;
import sdk.parameters.core.base.ApiCaller;
import sdk.parameters.core.base.ClientBuilder;
import sdk.parameters.core.internal.http.Environment;
import sdk.parameters.service.SearchService;

/**
 * A client of Parameters.
 */
public final class ParametersClient implements AutoCloseable {
    private final ApiCaller caller;

    private ParametersClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>PARAMETERS_BASE_URL</code>
     * if there is one.
     */
    public static ParametersClient fromEnv() {
        Builder builder = builder();
        Environment.find("PARAMETERS_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>search</code>.
     */
    public SearchService search() {
        return new SearchService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public ParametersClient withOptions(RequestOptions options) {
        return new ParametersClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link ParametersClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://{region=eu}.example.com/{base=v1}");
            header("User-Agent", "parameters-sdk/0.1.0");
        }

        /**
         * Sets region in the server's URL, which is one of eu, us; eu by default.
         */
        public Builder region(String value) {
            return serverVariable("region", value, "eu", "us");
        }

        /**
         * Sets base in the server's URL; v1 by default.
         */
        public Builder base(String value) {
            return serverVariable("base", value);
        }

        /**
         * The client.
         */
        public ParametersClient build() {
            return new ParametersClient(new ApiCaller(config()));
        }
    }
}
