package sdk.bodies;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.bodies.core.ApiRequest;
import sdk.bodies.core.ApiResponse;
import sdk.bodies.core.RequestOptions;
import sdk.bodies.core.base.ApiCaller;
import sdk.bodies.service.FilesServiceAsync;
import sdk.bodies.service.FormsServiceAsync;
import sdk.bodies.service.NotesServiceAsync;

/**
 * Like {@link BodiesClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class BodiesClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    BodiesClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>files</code>, without waiting for the responses. */
    public FilesServiceAsync files() {
        return new FilesServiceAsync(caller);
    }

    /** Operations under <code>forms</code>, without waiting for the responses. */
    public FormsServiceAsync forms() {
        return new FormsServiceAsync(caller);
    }

    /** Operations under <code>notes</code>, without waiting for the responses. */
    public NotesServiceAsync notes() {
        return new NotesServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public BodiesClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new BodiesClientAsync(caller.withOptions(options));
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
