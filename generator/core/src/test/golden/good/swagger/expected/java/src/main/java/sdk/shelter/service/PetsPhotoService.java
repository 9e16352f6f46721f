package sdk.shelter.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.shelter.core.ApiResponse;
import sdk.shelter.core.BinaryResponse;
import sdk.shelter.core.NoContent;
import sdk.shelter.core.PathValues;
import sdk.shelter.core.RequestOptions;
import sdk.shelter.core.base.ApiCaller;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.core.internal.http.BodyFormat;
import sdk.shelter.core.internal.http.OperationDescriptor;
import sdk.shelter.core.internal.json.Codecs;
import sdk.shelter.params.PetsPhotoReplaceParams;

/**
 * Operations under <code>pets/photo</code>.
 */
public final class PetsPhotoService {
    private static final OperationDescriptor<BinaryResponse> RETRIEVE =
            OperationDescriptor.of("GET", "getPhoto", "/pets/{id}/photo")
            .pathParameter("id", Codecs.STRING)
            .security("app")
            .returnsBinary("image/png");

    private static final OperationDescriptor<NoContent> REPLACE =
            OperationDescriptor.of("PUT", "putPhoto", "/pets/{id}/photo")
            .pathParameter("id", Codecs.STRING)
            .body(BodyFormat.MULTIPART, "multipart/form-data")
            .bodyRequired()
            .security("key")
            .returnsNothing();

    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public PetsPhotoService(ApiCaller caller) {
        this.caller = caller;
    }

    public BinaryResponse retrieve(String id) {
        return retrieveWithResponse(id, RequestOptions.none()).value();
    }

    public BinaryResponse retrieve(String id, RequestOptions options) {
        return retrieveWithResponse(id, options).value();
    }

    public ApiResponse<BinaryResponse> retrieveWithResponse(String id, RequestOptions options) {
        return caller.call(RETRIEVE, PathValues.of(id), options);
    }

    /**
     * Like {@code retrieve}, without waiting.
     */
    public CompletableFuture<BinaryResponse> retrieveAsync(String id) {
        return caller.valueAsync(RETRIEVE, PathValues.of(id), null);
    }

    public void replace(String id, PetsPhotoReplaceParams params) {
        replaceWithResponse(id, params, RequestOptions.none());
    }

    public void replace(String id, Consumer<PetsPhotoReplaceParams.Builder> params) {
        replace(id, ObjectBuilder.built(PetsPhotoReplaceParams.builder(), params));
    }

    public void replace(String id, PetsPhotoReplaceParams params, RequestOptions options) {
        replaceWithResponse(id, params, options);
    }

    public ApiResponse<NoContent> replaceWithResponse(String id, PetsPhotoReplaceParams params,
            RequestOptions options) {
        return caller.call(REPLACE, PathValues.of(id), params, options);
    }

    /**
     * Like {@code replace}, without waiting.
     */
    public CompletableFuture<NoContent> replaceAsync(String id, PetsPhotoReplaceParams params) {
        return caller.valueAsync(REPLACE, PathValues.of(id), params);
    }

    /**
     * Like {@code replace}, without waiting.
     */
    public CompletableFuture<NoContent> replaceAsync(String id,
            Consumer<PetsPhotoReplaceParams.Builder> params) {
        return replaceAsync(id, ObjectBuilder.built(PetsPhotoReplaceParams.builder(), params));
    }
}
