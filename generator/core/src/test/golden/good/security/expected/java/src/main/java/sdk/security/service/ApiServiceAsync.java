package sdk.security.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.security.core.ApiResponse;
import sdk.security.core.NoContent;
import sdk.security.core.PathValues;
import sdk.security.core.RequestOptions;
import sdk.security.core.base.ApiCaller;

/** Operations under <code>api</code>, without waiting for the responses. */
public final class ApiServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ApiServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Void> open() {
        return caller.completion(openWithResponse());
    }

    public CompletableFuture<Void> open(Consumer<RequestOptions.Builder> options) {
        return caller.completion(openWithResponse(options));
    }

    /** Like {@code open}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> openWithResponse() {
        return openWithResponse(RequestOptions.none());
    }

    /** Like {@code open}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> openWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ApiService.OPEN, PathValues.none(), options);
    }
}
