package sdk.hosts;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.hosts.core.ApiRequest;
import sdk.hosts.core.ApiResponse;
import sdk.hosts.core.RequestOptions;
import sdk.hosts.core.base.ApiCaller;
import sdk.hosts.service.PetsServiceAsync;
import sdk.hosts.service.ReportsServiceAsync;
import sdk.hosts.service.UsersServiceAsync;

/**
 * Like {@link HostsClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class HostsClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    HostsClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>pets</code>, without waiting for the responses. */
    public PetsServiceAsync pets() {
        return new PetsServiceAsync(caller);
    }

    /** Operations under <code>reports</code>, without waiting for the responses. */
    public ReportsServiceAsync reports() {
        return new ReportsServiceAsync(caller);
    }

    /** Operations under <code>users</code>, without waiting for the responses. */
    public UsersServiceAsync users() {
        return new UsersServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public HostsClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new HostsClientAsync(caller.withOptions(options));
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
