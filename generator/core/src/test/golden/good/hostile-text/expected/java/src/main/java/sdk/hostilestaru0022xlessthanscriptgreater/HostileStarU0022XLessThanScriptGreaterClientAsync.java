package sdk.hostilestaru0022xlessthanscriptgreater;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.hostilestaru0022xlessthanscriptgreater.core.ApiRequest;
import sdk.hostilestaru0022xlessthanscriptgreater.core.ApiResponse;
import sdk.hostilestaru0022xlessthanscriptgreater.core.RequestOptions;
import sdk.hostilestaru0022xlessthanscriptgreater.core.base.ApiCaller;
import sdk.hostilestaru0022xlessthanscriptgreater.service.ABServiceAsync;

/**
 * Like {@link HostileStarU0022XLessThanScriptGreaterClient}, with methods that return futures instead
 * of waiting. A future fails with what the method would throw; canceling it ends the call.
 */
public final class HostileStarU0022XLessThanScriptGreaterClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    HostileStarU0022XLessThanScriptGreaterClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>a"b</code>, without waiting for the responses. */
    public ABServiceAsync aB() {
        return new ABServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public HostileStarU0022XLessThanScriptGreaterClientAsync withOptions(
            Consumer<RequestOptions.Builder> options) {
        return new HostileStarU0022XLessThanScriptGreaterClientAsync(caller.withOptions(options));
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
}
