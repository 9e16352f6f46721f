package sdk.scalars;

import sdk.scalars.core.RequestOptions;
import sdk.scalars.core.base.ApiCaller;
import sdk.scalars.core.base.ClientBuilder;
import sdk.scalars.core.internal.http.Environment;
import sdk.scalars.service.ValuesService;

/**
 * A client of Scalars.
 */
public final class ScalarsClient implements AutoCloseable {
    private final ApiCaller caller;

    private ScalarsClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>SCALARS_BASE_URL</code> if there is one.
     */
    public static ScalarsClient fromEnv() {
        Builder builder = builder();
        Environment.find("SCALARS_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>values</code>.
     */
    public ValuesService values() {
        return new ValuesService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public ScalarsClient withOptions(RequestOptions options) {
        return new ScalarsClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link ScalarsClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "scalars-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public ScalarsClient build() {
            return new ScalarsClient(new ApiCaller(config()));
        }
    }
}
