package sdk.scalars;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.scalars.core.ApiRequest;
import sdk.scalars.core.ApiResponse;
import sdk.scalars.core.RequestOptions;
import sdk.scalars.core.base.ApiCaller;
import sdk.scalars.service.ValuesServiceAsync;

/**
 * Like {@link ScalarsClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class ScalarsClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    ScalarsClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>values</code>, without waiting for the responses. */
    public ValuesServiceAsync values() {
        return new ValuesServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public ScalarsClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new ScalarsClientAsync(caller.withOptions(options));
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
