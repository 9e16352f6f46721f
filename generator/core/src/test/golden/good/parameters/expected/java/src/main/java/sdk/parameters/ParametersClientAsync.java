package sdk.parameters;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.parameters.core.ApiRequest;
import sdk.parameters.core.ApiResponse;
import sdk.parameters.core.RequestOptions;
import sdk.parameters.core.base.ApiCaller;
import sdk.parameters.service.SearchServiceAsync;

/**
 * Like {@link ParametersClient}, with methods that return futures instead of waiting. A future fails
 * with what the method would throw; canceling it ends the call.
 */
public final class ParametersClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    ParametersClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>search</code>, without waiting for the responses. */
    public SearchServiceAsync search() {
        return new SearchServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public ParametersClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new ParametersClientAsync(caller.withOptions(options));
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
