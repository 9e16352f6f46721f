package sdk.examples;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.examples.core.ApiRequest;
import sdk.examples.core.ApiResponse;
import sdk.examples.core.RequestOptions;
import sdk.examples.core.base.ApiCaller;
import sdk.examples.service.OrdersServiceAsync;
import sdk.examples.service.SharedServiceAsync;

/**
 * Like {@link ExamplesClient}, with methods that return futures instead of waiting. A future fails
 * with what the method would throw; canceling it ends the call.
 */
public final class ExamplesClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    ExamplesClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>orders</code>, without waiting for the responses. */
    public OrdersServiceAsync orders() {
        return new OrdersServiceAsync(caller);
    }

    /** Operations under <code>shared</code>, without waiting for the responses. */
    public SharedServiceAsync shared() {
        return new SharedServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public ExamplesClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new ExamplesClientAsync(caller.withOptions(options));
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
