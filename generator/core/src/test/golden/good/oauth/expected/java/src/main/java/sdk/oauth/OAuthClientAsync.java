package sdk.oauth;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.oauth.core.ApiRequest;
import sdk.oauth.core.ApiResponse;
import sdk.oauth.core.RequestOptions;
import sdk.oauth.core.base.ApiCaller;
import sdk.oauth.service.ThingsServiceAsync;

/**
 * Like {@link OAuthClient}, with methods that return futures instead of waiting. A future fails with
 * what the method would throw; canceling it ends the call.
 */
public final class OAuthClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    OAuthClientAsync(ApiCaller caller) {
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
    public OAuthClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new OAuthClientAsync(caller.withOptions(options));
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
