package sdk.pets;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.pets.core.ApiRequest;
import sdk.pets.core.ApiResponse;
import sdk.pets.core.RequestOptions;
import sdk.pets.core.base.ApiCaller;
import sdk.pets.service.PetsServiceAsync;

/**
 * Like {@link PetsClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class PetsClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    PetsClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>pets</code>, without waiting for the responses. */
    public PetsServiceAsync pets() {
        return new PetsServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public PetsClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new PetsClientAsync(caller.withOptions(options));
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
