package sdk.kinds;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.kinds.core.ApiRequest;
import sdk.kinds.core.ApiResponse;
import sdk.kinds.core.RequestOptions;
import sdk.kinds.core.base.ApiCaller;
import sdk.kinds.service.PaymentsServiceAsync;

/**
 * Like {@link KindsClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class KindsClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    KindsClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>payments</code>, without waiting for the responses. */
    public PaymentsServiceAsync payments() {
        return new PaymentsServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public KindsClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new KindsClientAsync(caller.withOptions(options));
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
