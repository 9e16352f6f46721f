package sdk.forge;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.forge.core.ApiRequest;
import sdk.forge.core.ApiResponse;
import sdk.forge.core.RequestOptions;
import sdk.forge.core.base.ApiCaller;

/**
 * Like {@link ForgeClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class ForgeClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    ForgeClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public ForgeClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new ForgeClientAsync(caller.withOptions(options));
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
