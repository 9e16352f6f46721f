package sdk.presence;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.presence.core.ApiRequest;
import sdk.presence.core.ApiResponse;
import sdk.presence.core.RequestOptions;
import sdk.presence.core.base.ApiCaller;
import sdk.presence.service.ItemsServiceAsync;

/**
 * Like {@link PresenceClient}, with methods that return futures instead of waiting. A future fails
 * with what the method would throw; canceling it ends the call.
 */
public final class PresenceClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    PresenceClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>items</code>, without waiting for the responses. */
    public ItemsServiceAsync items() {
        return new ItemsServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public PresenceClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new PresenceClientAsync(caller.withOptions(options));
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
