package sdk.bodies.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.bodies.core.ApiResponse;
import sdk.bodies.core.BinaryResponse;
import sdk.bodies.core.NoContent;
import sdk.bodies.core.PathValues;
import sdk.bodies.core.RequestOptions;
import sdk.bodies.core.base.ApiCaller;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.model.FileContentReplaceAllParams;

/** Operations under <code>files/contents</code>, without waiting for the responses. */
public final class FilesContentsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public FilesContentsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<BinaryResponse> list(String file) {
        return caller.value(listWithResponse(file));
    }

    public CompletableFuture<BinaryResponse> list(String file,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(listWithResponse(file, options));
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<BinaryResponse>> listWithResponse(String file) {
        return listWithResponse(file, RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<BinaryResponse>> listWithResponse(String file,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(FilesContentsService.LIST, PathValues.of(file), options);
    }

    public CompletableFuture<Void> replaceAll(String file, FileContentReplaceAllParams params) {
        return caller.completion(replaceAllWithResponse(file, params));
    }

    public CompletableFuture<Void> replaceAll(String file,
            Consumer<FileContentReplaceAllParams.Builder> params) {
        return caller.completion(replaceAllWithResponse(file, params));
    }

    public CompletableFuture<Void> replaceAll(String file, FileContentReplaceAllParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(replaceAllWithResponse(file, params, options));
    }

    public CompletableFuture<Void> replaceAll(String file,
            Consumer<FileContentReplaceAllParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(replaceAllWithResponse(file, params, options));
    }

    /** Like {@code replaceAll}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> replaceAllWithResponse(String file,
            FileContentReplaceAllParams params) {
        return replaceAllWithResponse(file, params, RequestOptions.none());
    }

    /** Like {@code replaceAll}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> replaceAllWithResponse(String file,
            Consumer<FileContentReplaceAllParams.Builder> params) {
        return replaceAllWithResponse(file,
                ObjectBuilder.built(FileContentReplaceAllParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code replaceAll}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> replaceAllWithResponse(String file,
            FileContentReplaceAllParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(FilesContentsService.REPLACE_ALL, PathValues.of(file), params,
                options);
    }

    /** Like {@code replaceAll}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> replaceAllWithResponse(String file,
            Consumer<FileContentReplaceAllParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return replaceAllWithResponse(file,
                ObjectBuilder.built(FileContentReplaceAllParams.builder(), params), options);
    }
}
