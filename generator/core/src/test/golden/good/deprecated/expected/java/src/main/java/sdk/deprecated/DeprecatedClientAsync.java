package sdk.deprecated;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.deprecated.core.ApiRequest;
import sdk.deprecated.core.ApiResponse;
import sdk.deprecated.core.RequestOptions;
import sdk.deprecated.core.base.ApiCaller;
import sdk.deprecated.service.OldServiceAsync;

/**
 * Like {@link DeprecatedClient}, with methods that return futures instead of waiting. A future fails
 * with what the method would throw; canceling it ends the call.
 */
public final class DeprecatedClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    DeprecatedClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>old</code>, without waiting for the responses. */
    public OldServiceAsync old() {
        return new OldServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public DeprecatedClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new DeprecatedClientAsync(caller.withOptions(options));
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
