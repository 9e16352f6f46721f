package sdk.servers;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.servers.core.ApiRequest;
import sdk.servers.core.ApiResponse;
import sdk.servers.core.RequestOptions;
import sdk.servers.core.base.ApiCaller;
import sdk.servers.service.ThingsServiceAsync;

/**
 * Like {@link ServersClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class ServersClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    ServersClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>things</code>, without waiting for the responses. */
    public ThingsServiceAsync things() {
        return new ThingsServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public ServersClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new ServersClientAsync(caller.withOptions(options));
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
