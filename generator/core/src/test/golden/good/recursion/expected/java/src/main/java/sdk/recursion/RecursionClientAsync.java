package sdk.recursion;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.recursion.core.ApiRequest;
import sdk.recursion.core.ApiResponse;
import sdk.recursion.core.RequestOptions;
import sdk.recursion.core.base.ApiCaller;
import sdk.recursion.service.TreeServiceAsync;

/**
 * Like {@link RecursionClient}, with methods that return futures instead of waiting. A future fails
 * with what the method would throw; canceling it ends the call.
 */
public final class RecursionClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    RecursionClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>tree</code>, without waiting for the responses. */
    public TreeServiceAsync tree() {
        return new TreeServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public RecursionClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new RecursionClientAsync(caller.withOptions(options));
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
