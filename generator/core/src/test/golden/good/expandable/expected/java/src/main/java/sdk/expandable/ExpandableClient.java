package sdk.expandable;

import sdk.expandable.core.RequestOptions;
import sdk.expandable.core.base.ApiCaller;
import sdk.expandable.core.base.ClientBuilder;
import sdk.expandable.core.internal.http.Environment;
import sdk.expandable.service.ChargesService;

/**
 * A client of Expandable.
 */
public final class ExpandableClient implements AutoCloseable {
    private final ApiCaller caller;

    private ExpandableClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>EXPANDABLE_BASE_URL</code> if there is one.
     */
    public static ExpandableClient fromEnv() {
        Builder builder = builder();
        Environment.find("EXPANDABLE_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>charges</code>.
     */
    public ChargesService charges() {
        return new ChargesService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public ExpandableClient withOptions(RequestOptions options) {
        return new ExpandableClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link ExpandableClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "expandable-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public ExpandableClient build() {
            return new ExpandableClient(new ApiCaller(config()));
        }
    }
}
