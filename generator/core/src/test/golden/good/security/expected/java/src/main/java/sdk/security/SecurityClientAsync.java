package sdk.security;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.security.core.ApiRequest;
import sdk.security.core.ApiResponse;
import sdk.security.core.RequestOptions;
import sdk.security.core.base.ApiCaller;
import sdk.security.service.ApiServiceAsync;
import sdk.security.service.BothServiceAsync;
import sdk.security.service.EitherServiceAsync;
import sdk.security.service.MixedServiceAsync;
import sdk.security.service.OptionalServiceAsync;

/**
 * Like {@link SecurityClient}, with methods that return futures instead of waiting. A future fails
 * with what the method would throw; canceling it ends the call.
 */
public final class SecurityClientAsync implements AutoCloseable {
    private final ApiCaller caller;

    SecurityClientAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>api</code>, without waiting for the responses. */
    public ApiServiceAsync api() {
        return new ApiServiceAsync(caller);
    }

    /** Operations under <code>both</code>, without waiting for the responses. */
    public BothServiceAsync both() {
        return new BothServiceAsync(caller);
    }

    /** Operations under <code>either</code>, without waiting for the responses. */
    public EitherServiceAsync either() {
        return new EitherServiceAsync(caller);
    }

    /** Operations under <code>mixed</code>, without waiting for the responses. */
    public MixedServiceAsync mixed() {
        return new MixedServiceAsync(caller);
    }

    /** Operations under <code>optional</code>, without waiting for the responses. */
    public OptionalServiceAsync optional() {
        return new OptionalServiceAsync(caller);
    }

    /**
     * The response to a request that has no method of its own here, with the credentials, retries and
     * exceptions of all others.
     */
    public <T> CompletableFuture<ApiResponse<T>> request(ApiRequest<T> request) {
        return caller.requestAsync(request);
    }

    /** A client whose calls all have these options; it shares the connections with this one. */
    public SecurityClientAsync withOptions(Consumer<RequestOptions.Builder> options) {
        return new SecurityClientAsync(caller.withOptions(options));
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
