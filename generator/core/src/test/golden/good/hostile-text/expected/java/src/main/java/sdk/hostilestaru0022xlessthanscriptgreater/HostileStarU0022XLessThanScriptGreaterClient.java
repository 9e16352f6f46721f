package sdk.hostilestaru0022xlessthanscriptgreater;

import sdk.hostilestaru0022xlessthanscriptgreater.core.RequestOptions;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ApiCaller;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ClientBuilder;
import sdk.hostilestaru0022xlessthanscriptgreater.core.internal.http.Environment;
import sdk.hostilestaru0022xlessthanscriptgreater.service.ABService;

/**
 * A client of Hostile *&#47; &#92;u0022 `${x}` &lt;script&gt;.
 *
 * <p><em>/ System.exit(1); /</em> {&#64;link x} &#64;param
 */
public final class HostileStarU0022XLessThanScriptGreaterClient implements AutoCloseable {
    private final ApiCaller caller;

    private HostileStarU0022XLessThanScriptGreaterClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable
     * <code>HOSTILE_STAR_U0022_XLESS_THAN_SCRIPT_GREATER_BASE_URL</code> if there is one.
     */
    public static HostileStarU0022XLessThanScriptGreaterClient fromEnv() {
        Builder builder = builder();
        Environment.find("HOSTILE_STAR_U0022_XLESS_THAN_SCRIPT_GREATER_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>a"b</code>.
     */
    public ABService aB() {
        return new ABService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public HostileStarU0022XLessThanScriptGreaterClient withOptions(RequestOptions options) {
        return new HostileStarU0022XLessThanScriptGreaterClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link HostileStarU0022XLessThanScriptGreaterClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "hostilestaru0022xlessthanscriptgreater-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public HostileStarU0022XLessThanScriptGreaterClient build() {
            return new HostileStarU0022XLessThanScriptGreaterClient(new ApiCaller(config()));
        }
    }
}
