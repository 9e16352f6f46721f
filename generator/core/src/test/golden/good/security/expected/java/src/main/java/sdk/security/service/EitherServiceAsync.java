package sdk.security.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.security.core.ApiResponse;
import sdk.security.core.NoContent;
import sdk.security.core.PathValues;
import sdk.security.core.RequestOptions;
import sdk.security.core.base.ApiCaller;

/** Operations under <code>either</code>, without waiting for the responses. */
public final class EitherServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public EitherServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Void> retrieve() {
        return caller.completion(retrieveWithResponse());
    }

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
        return caller.callAsync(EitherService.RETRIEVE, PathValues.none(), options);
    }
}
