package sdk.pay;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.pay.core.ApiRequest;
import sdk.pay.core.ApiResponse;
import sdk.pay.core.RequestOptions;
import sdk.pay.core.base.ApiCaller;
import sdk.pay.service.ChargesServiceAsync;

/**
 * Like {@link PayClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class PayClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    PayClientAsync(ApiCaller caller) {
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
    public PayClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new PayClientAsync(caller.withOptions(options));
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
