package sdk.hooks;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.hooks.core.ApiRequest;
import sdk.hooks.core.ApiResponse;
import sdk.hooks.core.RequestOptions;
import sdk.hooks.core.base.ApiCaller;
import sdk.hooks.service.EventsServiceAsync;
import sdk.hooks.service.HooksServiceAsync;

/**
 * Like {@link HooksClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class HooksClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    HooksClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>events</code>, without waiting for the responses. */
    public EventsServiceAsync events() {
        return new EventsServiceAsync(caller);
    }

    /** Operations under <code>hooks</code>, without waiting for the responses. */
    public HooksServiceAsync hooks() {
        return new HooksServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public HooksClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new HooksClientAsync(caller.withOptions(options));
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
