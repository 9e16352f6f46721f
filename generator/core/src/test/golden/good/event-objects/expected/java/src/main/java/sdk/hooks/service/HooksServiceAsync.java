package sdk.hooks.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.hooks.core.ApiResponse;
import sdk.hooks.core.NoContent;
import sdk.hooks.core.PathValues;
import sdk.hooks.core.RequestOptions;
import sdk.hooks.core.base.ApiCaller;
import sdk.hooks.core.base.ObjectBuilder;
import sdk.hooks.model.HookCreateParams;

/** Operations under <code>hooks</code>, without waiting for the responses. */
public final class HooksServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public HooksServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Void> create() {
        return caller.completion(createWithResponse());
    }

    public CompletableFuture<Void> create(HookCreateParams params) {
        return caller.completion(createWithResponse(params));
    }

    public CompletableFuture<Void> create(Consumer<HookCreateParams.Builder> params) {
        return caller.completion(createWithResponse(params));
    }

    public CompletableFuture<Void> create(RequestOptions options) {
        return caller.completion(createWithResponse(options));
    }

    public CompletableFuture<Void> create(HookCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(params, options));
    }

    public CompletableFuture<Void> create(Consumer<HookCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse() {
        return createWithResponse(HookCreateParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(HookCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(
            Consumer<HookCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(HookCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(RequestOptions options) {
        return createWithResponse(HookCreateParams.builder().build(), options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(HookCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(HooksService.CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(
            Consumer<HookCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(HookCreateParams.builder(), params), options);
    }
}
