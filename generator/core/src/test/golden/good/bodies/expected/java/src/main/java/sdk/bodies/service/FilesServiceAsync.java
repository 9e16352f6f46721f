package sdk.bodies.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.bodies.core.ApiResponse;
import sdk.bodies.core.PathValues;
import sdk.bodies.core.RequestOptions;
import sdk.bodies.core.base.ApiCaller;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.model.FileCreateParams;
import sdk.bodies.model.FileCreateResponse;

/** Operations under <code>files</code>, without waiting for the responses. */
public final class FilesServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public FilesServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>files/contents</code>, without waiting for the responses. */
    public FilesContentsServiceAsync contents() {
        return new FilesContentsServiceAsync(caller);
    }

    public CompletableFuture<FileCreateResponse> create(FileCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<FileCreateResponse> create(Consumer<FileCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<FileCreateResponse> create(FileCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    public CompletableFuture<FileCreateResponse> create(Consumer<FileCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<FileCreateResponse>> createWithResponse(
            FileCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<FileCreateResponse>> createWithResponse(
            Consumer<FileCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(FileCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<FileCreateResponse>> createWithResponse(
            FileCreateParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(FilesService.CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<FileCreateResponse>> createWithResponse(
            Consumer<FileCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(FileCreateParams.builder(), params), options);
    }
}
