package sdk.unions;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.unions.core.ApiRequest;
import sdk.unions.core.ApiResponse;
import sdk.unions.core.RequestOptions;
import sdk.unions.core.base.ApiCaller;
import sdk.unions.service.SourcesServiceAsync;

/**
 * Like {@link UnionsClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class UnionsClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    UnionsClientAsync(ApiCaller caller) {
        this.caller = caller;
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
    public UnionsClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new UnionsClientAsync(caller.withOptions(options));
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
