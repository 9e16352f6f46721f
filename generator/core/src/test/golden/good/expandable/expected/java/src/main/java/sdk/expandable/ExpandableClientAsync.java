package sdk.expandable;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.expandable.core.ApiRequest;
import sdk.expandable.core.ApiResponse;
import sdk.expandable.core.RequestOptions;
import sdk.expandable.core.base.ApiCaller;
import sdk.expandable.service.ChargesServiceAsync;

/**
 * Like {@link ExpandableClient}, with methods that return futures instead of waiting. A future fails
 * with what the method would throw; canceling it ends the call.
 */
public final class ExpandableClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    ExpandableClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>charges</code>, without waiting for the responses. */
    public ChargesServiceAsync charges() {
        return new ChargesServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public ExpandableClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new ExpandableClientAsync(caller.withOptions(options));
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
