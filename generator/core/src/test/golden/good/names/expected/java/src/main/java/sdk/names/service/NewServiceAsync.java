package sdk.names.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.names.core.ApiResponse;
import sdk.names.core.PathValues;
import sdk.names.core.RequestOptions;
import sdk.names.core.base.ApiCaller;
import sdk.names.core.base.ObjectBuilder;
import sdk.names.model.NewImportNewParams;
import sdk.names.model.OptionalModel;

/** Operations under <code>new</code>, without waiting for the responses. */
public final class NewServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public NewServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<OptionalModel> importNew() {
        return caller.value(importNewWithResponse());
    }

    public CompletableFuture<OptionalModel> importNew(NewImportNewParams params) {
        return caller.value(importNewWithResponse(params));
    }

    public CompletableFuture<OptionalModel> importNew(Consumer<NewImportNewParams.Builder> params) {
        return caller.value(importNewWithResponse(params));
    }

    public CompletableFuture<OptionalModel> importNew(RequestOptions options) {
        return caller.value(importNewWithResponse(options));
    }

    public CompletableFuture<OptionalModel> importNew(NewImportNewParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(importNewWithResponse(params, options));
    }

    public CompletableFuture<OptionalModel> importNew(Consumer<NewImportNewParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(importNewWithResponse(params, options));
    }

    /** Like {@code importNew}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<OptionalModel>> importNewWithResponse() {
        return importNewWithResponse(NewImportNewParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code importNew}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<OptionalModel>> importNewWithResponse(
            NewImportNewParams params) {
        return importNewWithResponse(params, RequestOptions.none());
    }

    /** Like {@code importNew}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<OptionalModel>> importNewWithResponse(
            Consumer<NewImportNewParams.Builder> params) {
        return importNewWithResponse(ObjectBuilder.built(NewImportNewParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code importNew}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<OptionalModel>> importNewWithResponse(
            RequestOptions options) {
        return importNewWithResponse(NewImportNewParams.builder().build(), options);
    }

    /** Like {@code importNew}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<OptionalModel>> importNewWithResponse(
            NewImportNewParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(NewService.IMPORT_NEW, PathValues.none(), params, options);
    }

    /** Like {@code importNew}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<OptionalModel>> importNewWithResponse(
            Consumer<NewImportNewParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return importNewWithResponse(ObjectBuilder.built(NewImportNewParams.builder(), params),
                options);
    }
}
