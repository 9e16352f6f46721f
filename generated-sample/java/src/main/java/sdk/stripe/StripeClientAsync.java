package sdk.stripe;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.stripe.core.ApiRequest;
import sdk.stripe.core.ApiResponse;
import sdk.stripe.core.RequestOptions;
import sdk.stripe.core.base.ApiCaller;
import sdk.stripe.service.IdentityServiceAsync;

/**
 * Like {@link StripeClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class StripeClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    StripeClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>identity</code>, without waiting for the responses. */
    public IdentityServiceAsync identity() {
        return new IdentityServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public StripeClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new StripeClientAsync(caller.withOptions(options));
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
