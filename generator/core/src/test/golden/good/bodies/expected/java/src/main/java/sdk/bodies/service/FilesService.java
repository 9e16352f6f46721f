package sdk.bodies.service;

import java.util.concurrent.CompletableFuture;
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
    private static final OperationDescriptor<FilesCreateResponse> CREATE =
            OperationDescriptor.of("POST", "PostFiles", "/files")
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
        return createWithResponse(params, RequestOptions.none()).value();
    }

    public FilesCreateResponse create(Consumer<FilesCreateParams.Builder> params) {
        return create(ObjectBuilder.built(FilesCreateParams.builder(), params));
    }

    public FilesCreateResponse create(FilesCreateParams params, RequestOptions options) {
        return createWithResponse(params, options).value();
    }

    public ApiResponse<FilesCreateResponse> createWithResponse(FilesCreateParams params,
            RequestOptions options) {
        return caller.call(CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<FilesCreateResponse> createAsync(FilesCreateParams params) {
        return caller.valueAsync(CREATE, PathValues.none(), params);
    }

    /**
     * Like {@code create}, without waiting.
     */
    public CompletableFuture<FilesCreateResponse> createAsync(
            Consumer<FilesCreateParams.Builder> params) {
        return createAsync(ObjectBuilder.built(FilesCreateParams.builder(), params));
    }
}
