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
import sdk.bodies.core.internal.http.BodyFormat;
import sdk.bodies.core.internal.http.OperationDescriptor;
import sdk.bodies.core.internal.json.Codecs;
import sdk.bodies.params.FilesContentsReplaceAllParams;

/**
 * Operations under <code>files/contents</code>.
 */
public final class FilesContentsService {
    private static final OperationDescriptor<BinaryResponse> LIST =
            OperationDescriptor.of("GET", "GetFileContents", "/files/{file}/contents")
            .pathParameter("file", Codecs.STRING)
            .returnsBinary("application/pdf");

    private static final OperationDescriptor<NoContent> REPLACE_ALL =
            OperationDescriptor.of("PUT", "PutFileContents", "/files/{file}/contents")
            .pathParameter("file", Codecs.STRING)
            .body(BodyFormat.BINARY, "application/octet-stream")
            .bodyRequired()
            .returnsNothing();

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public FilesContentsService(ApiCaller caller) {
        this.caller = caller;
    }

    public BinaryResponse list(String file) {
        return listWithResponse(file, RequestOptions.none()).value();
    }

    public BinaryResponse list(String file, RequestOptions options) {
        return listWithResponse(file, options).value();
    }

    public ApiResponse<BinaryResponse> listWithResponse(String file, RequestOptions options) {
        return caller.call(LIST, PathValues.of(file), options);
    }

    /**
     * Like {@code list}, without waiting.
     */
    public CompletableFuture<BinaryResponse> listAsync(String file) {
        return caller.valueAsync(LIST, PathValues.of(file), null);
    }

    public void replaceAll(String file, FilesContentsReplaceAllParams params) {
        replaceAllWithResponse(file, params, RequestOptions.none());
    }

    public void replaceAll(String file, Consumer<FilesContentsReplaceAllParams.Builder> params) {
        replaceAll(file, ObjectBuilder.built(FilesContentsReplaceAllParams.builder(), params));
    }

    public void replaceAll(String file, FilesContentsReplaceAllParams params,
            RequestOptions options) {
        replaceAllWithResponse(file, params, options);
    }

    public ApiResponse<NoContent> replaceAllWithResponse(String file,
            FilesContentsReplaceAllParams params, RequestOptions options) {
        return caller.call(REPLACE_ALL, PathValues.of(file), params, options);
    }

    /**
     * Like {@code replaceAll}, without waiting.
     */
    public CompletableFuture<NoContent> replaceAllAsync(String file,
            FilesContentsReplaceAllParams params) {
        return caller.valueAsync(REPLACE_ALL, PathValues.of(file), params);
    }

    /**
     * Like {@code replaceAll}, without waiting.
     */
    public CompletableFuture<NoContent> replaceAllAsync(String file,
            Consumer<FilesContentsReplaceAllParams.Builder> params) {
        return replaceAllAsync(file, ObjectBuilder.built(FilesContentsReplaceAllParams.builder(), params));
    }
}
