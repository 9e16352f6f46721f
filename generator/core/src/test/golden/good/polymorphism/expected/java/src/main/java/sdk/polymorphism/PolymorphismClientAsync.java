package sdk.polymorphism;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.polymorphism.core.ApiRequest;
import sdk.polymorphism.core.ApiResponse;
import sdk.polymorphism.core.RequestOptions;
import sdk.polymorphism.core.base.ApiCaller;
import sdk.polymorphism.service.PetsServiceAsync;
import sdk.polymorphism.service.ShapesServiceAsync;
import sdk.polymorphism.service.SourcesServiceAsync;

/**
 * Like {@link PolymorphismClient}, with methods that return futures instead of waiting. A future fails
 * with what the method would throw; canceling it ends the call.
 */
public final class PolymorphismClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    PolymorphismClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>pets</code>, without waiting for the responses. */
    public PetsServiceAsync pets() {
        return new PetsServiceAsync(caller);
    }

    /** Operations under <code>shapes</code>, without waiting for the responses. */
    public ShapesServiceAsync shapes() {
        return new ShapesServiceAsync(caller);
    }

    /** Operations under <code>sources</code>, without waiting for the responses. */
    public SourcesServiceAsync sources() {
        return new SourcesServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public PolymorphismClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new PolymorphismClientAsync(caller.withOptions(options));
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
