package sdk.bodies.service;

import java.util.function.Consumer;
import sdk.bodies.core.ApiResponse;
import sdk.bodies.core.PathValues;
import sdk.bodies.core.RequestOptions;
import sdk.bodies.core.base.ApiCaller;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.internal.http.BodyFormat;
import sdk.bodies.core.internal.http.OperationDescriptor;
import sdk.bodies.model.FileCreateParams;
import sdk.bodies.model.FileCreateResponse;

/** Operations under <code>files</code>. */
public final class FilesService {
    static final OperationDescriptor<FileCreateResponse> CREATE = OperationDescriptor.of("POST",
            "PostFiles", "/files")
            .body(BodyFormat.MULTIPART, "multipart/form-data")
            .bodyRequired()
            .returns(FileCreateResponse.TYPE);

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public FilesService(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>files/contents</code>. */
    public FilesContentsService contents() {
        return new FilesContentsService(caller);
    }

    public FileCreateResponse create(FileCreateParams params) {
        return createWithResponse(params).value();
    }

    public FileCreateResponse create(Consumer<FileCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    public FileCreateResponse create(FileCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    public FileCreateResponse create(Consumer<FileCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<FileCreateResponse> createWithResponse(FileCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<FileCreateResponse> createWithResponse(
            Consumer<FileCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(FileCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<FileCreateResponse> createWithResponse(FileCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<FileCreateResponse> createWithResponse(
            Consumer<FileCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(FileCreateParams.builder(), params), options);
    }
}
