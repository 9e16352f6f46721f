package sdk.hostilestaru0022xlessthanscriptgreater;

import java.util.function.Consumer;
import sdk.hostilestaru0022xlessthanscriptgreater.core.ApiRequest;
import sdk.hostilestaru0022xlessthanscriptgreater.core.ApiResponse;
import sdk.hostilestaru0022xlessthanscriptgreater.core.RequestOptions;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ApiCaller;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ClientBuilder;
import sdk.hostilestaru0022xlessthanscriptgreater.core.internal.http.Environment;
import sdk.hostilestaru0022xlessthanscriptgreater.service.ABService;

/**
 * A client of Hostile *&#47; &#92;u0022 `${x}` &lt;script&gt;. It is safe for use by several threads; an
 * application needs one as long as it runs.
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

    /** A builder with the API's defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same client with methods that return futures instead of waiting. */
    public HostileStarU0022XLessThanScriptGreaterClientAsync async() {
        return new HostileStarU0022XLessThanScriptGreaterClientAsync(caller);
    }

    /** Operations under <code>a"b</code>. */
    public ABService aB() {
        return new ABService(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> ApiResponse<T> request(ApiRequest<T> request) {
        return caller.request(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public HostileStarU0022XLessThanScriptGreaterClient withOptions(
            Consumer<RequestOptions.Builder> options) {
        return new HostileStarU0022XLessThanScriptGreaterClient(caller.withOptions(options));
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

    /** Builds {@link HostileStarU0022XLessThanScriptGreaterClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://api.example.com");
            header("User-Agent", "hostilestaru0022xlessthanscriptgreater-sdk/0.1.0");
        }

        /** The client. */
        public HostileStarU0022XLessThanScriptGreaterClient build() {
            return new HostileStarU0022XLessThanScriptGreaterClient(new ApiCaller(config()));
        }
    }
}
