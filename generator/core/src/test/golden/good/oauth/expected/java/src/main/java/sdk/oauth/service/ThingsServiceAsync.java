package sdk.oauth.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.oauth.core.ApiResponse;
import sdk.oauth.core.NoContent;
import sdk.oauth.core.PathValues;
import sdk.oauth.core.RequestOptions;
import sdk.oauth.core.base.ApiCaller;

/** Operations under <code>things</code>, without waiting for the responses. */
public final class ThingsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ThingsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<List<String>> list() {
        return caller.value(listWithResponse());
    }

    public CompletableFuture<List<String>> list(Consumer<RequestOptions.Builder> options) {
        return caller.value(listWithResponse(options));
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<String>>> listWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ThingsService.LIST, PathValues.none(), options);
    }

    public CompletableFuture<Void> delete(String id) {
        return caller.completion(deleteWithResponse(id));
    }

    public CompletableFuture<Void> delete(String id, Consumer<RequestOptions.Builder> options) {
        return caller.completion(deleteWithResponse(id, options));
    }

    /** Like {@code delete}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> deleteWithResponse(String id) {
        return deleteWithResponse(id, RequestOptions.none());
    }

    /** Like {@code delete}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> deleteWithResponse(String id,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ThingsService.DELETE, PathValues.of(id), options);
    }
}
