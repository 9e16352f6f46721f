package sdk.polymorphism.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.polymorphism.core.ApiResponse;
import sdk.polymorphism.core.PathValues;
import sdk.polymorphism.core.RequestOptions;
import sdk.polymorphism.core.base.ApiCaller;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.model.Answer;
import sdk.polymorphism.model.ShapeCreateParams;

/** Operations under <code>shapes</code>, without waiting for the responses. */
public final class ShapesServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ShapesServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Answer> create(ShapeCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Answer> create(Consumer<ShapeCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Answer> create(ShapeCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    public CompletableFuture<Answer> create(Consumer<ShapeCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Answer>> createWithResponse(ShapeCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Answer>> createWithResponse(
            Consumer<ShapeCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(ShapeCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Answer>> createWithResponse(ShapeCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ShapesService.CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Answer>> createWithResponse(
            Consumer<ShapeCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(ShapeCreateParams.builder(), params),
                options);
    }
}
