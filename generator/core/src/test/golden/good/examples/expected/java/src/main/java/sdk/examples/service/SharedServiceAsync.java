package sdk.examples.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.examples.core.ApiResponse;
import sdk.examples.core.NoContent;
import sdk.examples.core.PathValues;
import sdk.examples.core.RequestOptions;
import sdk.examples.core.base.ApiCaller;

/** Operations under <code>shared</code>, without waiting for the responses. */
public final class SharedServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public SharedServiceAsync(ApiCaller caller) {
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
        return caller.callAsync(SharedService.RETRIEVE, PathValues.none(), options);
    }
}
