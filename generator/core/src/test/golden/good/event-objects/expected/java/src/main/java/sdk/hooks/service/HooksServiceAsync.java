package sdk.hooks.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.hooks.core.ApiResponse;
import sdk.hooks.core.NoContent;
import sdk.hooks.core.PathValues;
import sdk.hooks.core.RequestOptions;
import sdk.hooks.core.base.ApiCaller;
import sdk.hooks.core.base.ObjectBuilder;
import sdk.hooks.params.TopicsBodyParams;

/**
 * Operations under <code>hooks</code>, without waiting for the responses.
 */
public final class HooksServiceAsync {
    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public HooksServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Void> create() {
        return caller.completion(createWithResponse());
    }

    public CompletableFuture<Void> create(TopicsBodyParams params) {
        return caller.completion(createWithResponse(params));
    }

    public CompletableFuture<Void> create(Consumer<TopicsBodyParams.Builder> params) {
        return caller.completion(createWithResponse(params));
    }

    public CompletableFuture<Void> create(RequestOptions options) {
        return caller.completion(createWithResponse(options));
    }

    public CompletableFuture<Void> create(TopicsBodyParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(params, options));
    }

    public CompletableFuture<Void> create(Consumer<TopicsBodyParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(params, options));
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse() {
        return createWithResponse(TopicsBodyParams.builder().build(), RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(TopicsBodyParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(
            Consumer<TopicsBodyParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(TopicsBodyParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(RequestOptions options) {
        return createWithResponse(TopicsBodyParams.builder().build(), options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(TopicsBodyParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(HooksService.CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(
            Consumer<TopicsBodyParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(TopicsBodyParams.builder(), params), options);
    }
}
