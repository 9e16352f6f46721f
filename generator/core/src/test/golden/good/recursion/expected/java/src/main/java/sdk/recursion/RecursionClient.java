package sdk.recursion;

import sdk.recursion.core.RequestOptions;
import sdk.recursion.core.base.ApiCaller;
import sdk.recursion.core.base.ClientBuilder;
import sdk.recursion.core.internal.http.Environment;
import sdk.recursion.service.TreeService;

/**
 * A client of Recursion.
 */
public final class RecursionClient implements AutoCloseable {
    private final ApiCaller caller;

    private RecursionClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>RECURSION_BASE_URL</code> if there is one.
     */
    public static RecursionClient fromEnv() {
        Builder builder = builder();
        Environment.find("RECURSION_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>tree</code>.
     */
    public TreeService tree() {
        return new TreeService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public RecursionClient withOptions(RequestOptions options) {
        return new RecursionClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link RecursionClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "recursion-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public RecursionClient build() {
            return new RecursionClient(new ApiCaller(config()));
        }
    }
}
