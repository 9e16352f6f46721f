package sdk.names.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.names.core.ApiResponse;
import sdk.names.core.PathValues;
import sdk.names.core.RequestOptions;
import sdk.names.core.base.ApiCaller;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.model.OptionalModel;
import sdk.names.params.NewImportParams;

/**
 * Operations under <code>new</code>, without waiting for the responses.
 */
public final class NewServiceAsync {
    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public NewServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<OptionalModel> import_() {
        return caller.value(import_WithResponse());
    }

    public CompletableFuture<OptionalModel> import_(NewImportParams params) {
        return caller.value(import_WithResponse(params));
    }

    public CompletableFuture<OptionalModel> import_(Consumer<NewImportParams.Builder> params) {
        return caller.value(import_WithResponse(params));
    }

    public CompletableFuture<OptionalModel> import_(RequestOptions options) {
        return caller.value(import_WithResponse(options));
    }

    public CompletableFuture<OptionalModel> import_(NewImportParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(import_WithResponse(params, options));
    }

    public CompletableFuture<OptionalModel> import_(Consumer<NewImportParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(import_WithResponse(params, options));
    }

    /**
     * Like {@code import_}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<OptionalModel>> import_WithResponse() {
        return import_WithResponse(NewImportParams.builder().build(), RequestOptions.none());
    }

    /**
     * Like {@code import_}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<OptionalModel>> import_WithResponse(
            NewImportParams params) {
        return import_WithResponse(params, RequestOptions.none());
    }

    /**
     * Like {@code import_}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<OptionalModel>> import_WithResponse(
            Consumer<NewImportParams.Builder> params) {
        return import_WithResponse(ObjectBuilder.built(NewImportParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code import_}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<OptionalModel>> import_WithResponse(
            RequestOptions options) {
        return import_WithResponse(NewImportParams.builder().build(), options);
    }

    /**
     * Like {@code import_}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<OptionalModel>> import_WithResponse(NewImportParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(NewService.IMPORT, PathValues.none(), params, options);
    }

    /**
     * Like {@code import_}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<OptionalModel>> import_WithResponse(
            Consumer<NewImportParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return import_WithResponse(ObjectBuilder.built(NewImportParams.builder(), params), options);
    }
}
