package sdk.shelter.service;

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
import sdk.shelter.model.PetPhotoReplaceParams;

/** Operations under <code>pets/photo</code>. */
public final class PetsPhotoService {
    static final OperationDescriptor<BinaryResponse> RETRIEVE = OperationDescriptor.of("GET",
            "getPhoto", "/pets/{id}/photo")
            .pathParameter("id", Codecs.STRING)
            .security("app")
            .returnsBinary("image/png");

    static final OperationDescriptor<NoContent> REPLACE = OperationDescriptor.of("PUT", "putPhoto",
            "/pets/{id}/photo")
            .pathParameter("id", Codecs.STRING)
            .body(BodyFormat.MULTIPART, "multipart/form-data")
            .bodyRequired()
            .security("key")
            .returnsNothing();

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public PetsPhotoService(ApiCaller caller) {
        this.caller = caller;
    }

    public BinaryResponse retrieve(String id) {
        return retrieveWithResponse(id).value();
    }

    public BinaryResponse retrieve(String id, Consumer<RequestOptions.Builder> options) {
        return retrieveWithResponse(id, options).value();
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<BinaryResponse> retrieveWithResponse(String id) {
        return retrieveWithResponse(id, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public ApiResponse<BinaryResponse> retrieveWithResponse(String id,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(RETRIEVE, PathValues.of(id), options);
    }

    public void replace(String id, PetPhotoReplaceParams params) {
        replaceWithResponse(id, params);
    }

    public void replace(String id, Consumer<PetPhotoReplaceParams.Builder> params) {
        replaceWithResponse(id, params);
    }

    public void replace(String id, PetPhotoReplaceParams params,
            Consumer<RequestOptions.Builder> options) {
        replaceWithResponse(id, params, options);
    }

    public void replace(String id, Consumer<PetPhotoReplaceParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        replaceWithResponse(id, params, options);
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public ApiResponse<NoContent> replaceWithResponse(String id, PetPhotoReplaceParams params) {
        return replaceWithResponse(id, params, RequestOptions.none());
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public ApiResponse<NoContent> replaceWithResponse(String id,
            Consumer<PetPhotoReplaceParams.Builder> params) {
        return replaceWithResponse(id, ObjectBuilder.built(PetPhotoReplaceParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public ApiResponse<NoContent> replaceWithResponse(String id, PetPhotoReplaceParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(REPLACE, PathValues.of(id), params, options);
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public ApiResponse<NoContent> replaceWithResponse(String id,
            Consumer<PetPhotoReplaceParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return replaceWithResponse(id, ObjectBuilder.built(PetPhotoReplaceParams.builder(), params),
                options);
    }
}
