package sdk.bodies.service;

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
import sdk.bodies.model.FileContentReplaceAllParams;

/** Operations under <code>files/contents</code>. */
public final class FilesContentsService {
    static final OperationDescriptor<BinaryResponse> LIST = OperationDescriptor.of("GET",
            "GetFileContents", "/files/{file}/contents")
            .pathParameter("file", Codecs.STRING)
            .returnsBinary("application/pdf");

    static final OperationDescriptor<NoContent> REPLACE_ALL = OperationDescriptor.of("PUT",
            "PutFileContents", "/files/{file}/contents")
            .pathParameter("file", Codecs.STRING)
            .body(BodyFormat.BINARY, "application/octet-stream")
            .bodyRequired()
            .returnsNothing();

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public FilesContentsService(ApiCaller caller) {
        this.caller = caller;
    }

    public BinaryResponse list(String file) {
        return listWithResponse(file).value();
    }

    public BinaryResponse list(String file, Consumer<RequestOptions.Builder> options) {
        return listWithResponse(file, options).value();
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<BinaryResponse> listWithResponse(String file) {
        return listWithResponse(file, RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public ApiResponse<BinaryResponse> listWithResponse(String file,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(LIST, PathValues.of(file), options);
    }

    public void replaceAll(String file, FileContentReplaceAllParams params) {
        replaceAllWithResponse(file, params);
    }

    public void replaceAll(String file, Consumer<FileContentReplaceAllParams.Builder> params) {
        replaceAllWithResponse(file, params);
    }

    public void replaceAll(String file, FileContentReplaceAllParams params,
            Consumer<RequestOptions.Builder> options) {
        replaceAllWithResponse(file, params, options);
    }

    public void replaceAll(String file, Consumer<FileContentReplaceAllParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        replaceAllWithResponse(file, params, options);
    }

    /** Like {@code replaceAll}, with the status and the headers of the response. */
    public ApiResponse<NoContent> replaceAllWithResponse(String file,
            FileContentReplaceAllParams params) {
        return replaceAllWithResponse(file, params, RequestOptions.none());
    }

    /** Like {@code replaceAll}, with the status and the headers of the response. */
    public ApiResponse<NoContent> replaceAllWithResponse(String file,
            Consumer<FileContentReplaceAllParams.Builder> params) {
        return replaceAllWithResponse(file,
                ObjectBuilder.built(FileContentReplaceAllParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code replaceAll}, with the status and the headers of the response. */
    public ApiResponse<NoContent> replaceAllWithResponse(String file,
            FileContentReplaceAllParams params, Consumer<RequestOptions.Builder> options) {
        return caller.call(REPLACE_ALL, PathValues.of(file), params, options);
    }

    /** Like {@code replaceAll}, with the status and the headers of the response. */
    public ApiResponse<NoContent> replaceAllWithResponse(String file,
            Consumer<FileContentReplaceAllParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return replaceAllWithResponse(file,
                ObjectBuilder.built(FileContentReplaceAllParams.builder(), params), options);
    }
}
