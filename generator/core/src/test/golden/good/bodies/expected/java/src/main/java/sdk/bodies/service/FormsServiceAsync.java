package sdk.bodies.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.bodies.core.ApiResponse;
import sdk.bodies.core.NoContent;
import sdk.bodies.core.PathValues;
import sdk.bodies.core.RequestOptions;
import sdk.bodies.core.base.ApiCaller;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.model.FormCreateParams;

/** Operations under <code>forms</code>, without waiting for the responses. */
public final class FormsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public FormsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Void> create(FormCreateParams params) {
        return caller.completion(createWithResponse(params));
    }

    public CompletableFuture<Void> create(Consumer<FormCreateParams.Builder> params) {
        return caller.completion(createWithResponse(params));
    }

    public CompletableFuture<Void> create(FormCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(params, options));
    }

    public CompletableFuture<Void> create(Consumer<FormCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(FormCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(
            Consumer<FormCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(FormCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(FormCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(FormsService.CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(
            Consumer<FormCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(FormCreateParams.builder(), params), options);
    }
}
