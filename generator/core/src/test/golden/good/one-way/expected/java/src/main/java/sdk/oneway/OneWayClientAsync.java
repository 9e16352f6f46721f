package sdk.oneway;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.oneway.core.ApiRequest;
import sdk.oneway.core.ApiResponse;
import sdk.oneway.core.RequestOptions;
import sdk.oneway.core.base.ApiCaller;
import sdk.oneway.service.AccountsServiceAsync;

/**
 * Like {@link OneWayClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class OneWayClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    OneWayClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>accounts</code>, without waiting for the responses. */
    public AccountsServiceAsync accounts() {
        return new AccountsServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public OneWayClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new OneWayClientAsync(caller.withOptions(options));
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
