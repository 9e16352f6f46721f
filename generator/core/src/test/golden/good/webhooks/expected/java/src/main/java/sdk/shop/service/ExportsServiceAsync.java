package sdk.shop.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.shop.core.ApiResponse;
import sdk.shop.core.NoContent;
import sdk.shop.core.PathValues;
import sdk.shop.core.RequestOptions;
import sdk.shop.core.base.ApiCaller;
import sdk.shop.core.base.ObjectBuilder;
import sdk.shop.model.ExportCreateParams;

/** Operations under <code>exports</code>, without waiting for the responses. */
public final class ExportsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ExportsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Void> create() {
        return caller.completion(createWithResponse());
    }

    public CompletableFuture<Void> create(ExportCreateParams params) {
        return caller.completion(createWithResponse(params));
    }

    public CompletableFuture<Void> create(Consumer<ExportCreateParams.Builder> params) {
        return caller.completion(createWithResponse(params));
    }

    public CompletableFuture<Void> create(RequestOptions options) {
        return caller.completion(createWithResponse(options));
    }

    public CompletableFuture<Void> create(ExportCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(params, options));
    }

    public CompletableFuture<Void> create(Consumer<ExportCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse() {
        return createWithResponse(ExportCreateParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(ExportCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(
            Consumer<ExportCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(ExportCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(RequestOptions options) {
        return createWithResponse(ExportCreateParams.builder().build(), options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(ExportCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ExportsService.CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(
            Consumer<ExportCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(ExportCreateParams.builder(), params),
                options);
    }
}
