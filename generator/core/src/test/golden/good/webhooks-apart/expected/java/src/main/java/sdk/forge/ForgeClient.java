package sdk.forge;

import sdk.forge.core.RequestOptions;
import sdk.forge.core.base.ApiCaller;
import sdk.forge.core.base.ClientBuilder;
import sdk.forge.core.internal.http.Environment;

/**
 * A client of Forge.
 */
public final class ForgeClient implements AutoCloseable {
    private final ApiCaller caller;

    private ForgeClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>FORGE_BASE_URL</code> if there is one.
     */
    public static ForgeClient fromEnv() {
        Builder builder = builder();
        Environment.find("FORGE_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public ForgeClient withOptions(RequestOptions options) {
        return new ForgeClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link ForgeClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://forge.example.com");
            header("User-Agent", "forge-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public ForgeClient build() {
            return new ForgeClient(new ApiCaller(config()));
        }
    }
}
