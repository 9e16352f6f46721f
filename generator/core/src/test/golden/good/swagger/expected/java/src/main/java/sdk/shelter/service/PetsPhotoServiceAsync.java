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
import sdk.shelter.model.PetPhotoReplaceParams;

/** Operations under <code>pets/photo</code>, without waiting for the responses. */
public final class PetsPhotoServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public PetsPhotoServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<BinaryResponse> retrieve(String id) {
        return caller.value(retrieveWithResponse(id));
    }

    public CompletableFuture<BinaryResponse> retrieve(String id,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(retrieveWithResponse(id, options));
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<BinaryResponse>> retrieveWithResponse(String id) {
        return retrieveWithResponse(id, RequestOptions.none());
    }

    /** Like {@code retrieve}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<BinaryResponse>> retrieveWithResponse(String id,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(PetsPhotoService.RETRIEVE, PathValues.of(id), options);
    }

    public CompletableFuture<Void> replace(String id, PetPhotoReplaceParams params) {
        return caller.completion(replaceWithResponse(id, params));
    }

    public CompletableFuture<Void> replace(String id,
            Consumer<PetPhotoReplaceParams.Builder> params) {
        return caller.completion(replaceWithResponse(id, params));
    }

    public CompletableFuture<Void> replace(String id, PetPhotoReplaceParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(replaceWithResponse(id, params, options));
    }

    public CompletableFuture<Void> replace(String id,
            Consumer<PetPhotoReplaceParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(replaceWithResponse(id, params, options));
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> replaceWithResponse(String id,
            PetPhotoReplaceParams params) {
        return replaceWithResponse(id, params, RequestOptions.none());
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> replaceWithResponse(String id,
            Consumer<PetPhotoReplaceParams.Builder> params) {
        return replaceWithResponse(id, ObjectBuilder.built(PetPhotoReplaceParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> replaceWithResponse(String id,
            PetPhotoReplaceParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(PetsPhotoService.REPLACE, PathValues.of(id), params, options);
    }

    /** Like {@code replace}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> replaceWithResponse(String id,
            Consumer<PetPhotoReplaceParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return replaceWithResponse(id, ObjectBuilder.built(PetPhotoReplaceParams.builder(), params),
                options);
    }
}
