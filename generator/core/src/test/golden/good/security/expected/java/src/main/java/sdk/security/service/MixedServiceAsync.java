package sdk.security.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.security.core.ApiResponse;
import sdk.security.core.NoContent;
import sdk.security.core.PathValues;
import sdk.security.core.RequestOptions;
import sdk.security.core.base.ApiCaller;

/** Operations under <code>mixed</code>, without waiting for the responses. */
public final class MixedServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public MixedServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** With a session, with both keys, or with a token. */
    public CompletableFuture<Void> retrieve() {
        return caller.completion(retrieveWithResponse());
    }

    /** With a session, with both keys, or with a token. */
    public CompletableFuture<Void> retrieve(Consumer<RequestOptions.Builder> options) {
        return caller.completion(retrieveWithResponse(options));
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> retrieveWithResponse() {
        return retrieveWithResponse(RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> retrieveWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(MixedService.RETRIEVE, PathValues.none(), options);
    }
}
