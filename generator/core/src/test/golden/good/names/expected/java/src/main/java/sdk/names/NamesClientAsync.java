package sdk.names;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.names.core.ApiRequest;
import sdk.names.core.ApiResponse;
import sdk.names.core.RequestOptions;
import sdk.names.core.base.ApiCaller;
import sdk.names.service.ClassServiceAsync;
import sdk.names.service.NewServiceAsync;

/**
 * Like {@link NamesClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class NamesClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    NamesClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>class</code>, without waiting for the responses. */
    public ClassServiceAsync class_() {
        return new ClassServiceAsync(caller);
    }

    /** Operations under <code>new</code>, without waiting for the responses. */
    public NewServiceAsync new_() {
        return new NewServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public NamesClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new NamesClientAsync(caller.withOptions(options));
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
