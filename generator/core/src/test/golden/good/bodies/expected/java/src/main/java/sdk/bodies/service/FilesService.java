package sdk.bodies.service;

import java.util.function.Consumer;
import sdk.bodies.core.ApiResponse;
import sdk.bodies.core.PathValues;
import sdk.bodies.core.RequestOptions;
import sdk.bodies.core.base.ApiCaller;
import sdk.bodies.core.base.ObjectBuilder;
import sdk.bodies.core.internal.http.BodyFormat;
import sdk.bodies.core.internal.http.OperationDescriptor;
import sdk.bodies.model.FilesCreateResponse;
import sdk.bodies.params.FilesCreateParams;

/**
 * Operations under <code>files</code>.
 */
public final class FilesService {
    static final OperationDescriptor<FilesCreateResponse> CREATE = OperationDescriptor.of("POST",
            "PostFiles", "/files")
            .body(BodyFormat.MULTIPART, "multipart/form-data")
            .bodyRequired()
            .returns(FilesCreateResponse.TYPE);

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public FilesService(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * Operations under <code>files/contents</code>.
     */
    public FilesContentsService contents() {
        return new FilesContentsService(caller);
    }

    public FilesCreateResponse create(FilesCreateParams params) {
        return createWithResponse(params).value();
    }

    public FilesCreateResponse create(Consumer<FilesCreateParams.Builder> params) {
        return createWithResponse(params).value();
    }

    public FilesCreateResponse create(FilesCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    public FilesCreateResponse create(Consumer<FilesCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(params, options).value();
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<FilesCreateResponse> createWithResponse(FilesCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<FilesCreateResponse> createWithResponse(
            Consumer<FilesCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(FilesCreateParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<FilesCreateResponse> createWithResponse(FilesCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public ApiResponse<FilesCreateResponse> createWithResponse(
            Consumer<FilesCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(FilesCreateParams.builder(), params),
                options);
    }
}
