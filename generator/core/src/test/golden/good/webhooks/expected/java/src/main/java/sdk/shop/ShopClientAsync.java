package sdk.shop;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.shop.core.ApiRequest;
import sdk.shop.core.ApiResponse;
import sdk.shop.core.RequestOptions;
import sdk.shop.core.base.ApiCaller;
import sdk.shop.service.ExportsServiceAsync;

/**
 * Like {@link ShopClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class ShopClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    ShopClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>exports</code>, without waiting for the responses. */
    public ExportsServiceAsync exports() {
        return new ExportsServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public ShopClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new ShopClientAsync(caller.withOptions(options));
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
