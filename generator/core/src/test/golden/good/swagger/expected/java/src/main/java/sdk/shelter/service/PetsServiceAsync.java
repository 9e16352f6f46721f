package sdk.shelter.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.shelter.core.ApiResponse;
import sdk.shelter.core.PathValues;
import sdk.shelter.core.RequestOptions;
import sdk.shelter.core.base.ApiCaller;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.model.Pet;
import sdk.shelter.model.PetCreateParams;
import sdk.shelter.model.PetListParams;

/** Operations under <code>pets</code>, without waiting for the responses. */
public final class PetsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public PetsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>pets/photo</code>, without waiting for the responses. */
    public PetsPhotoServiceAsync photo() {
        return new PetsPhotoServiceAsync(caller);
    }

    /** Operations under <code>pets/words</code>, without waiting for the responses. */
    public PetsWordsServiceAsync words() {
        return new PetsWordsServiceAsync(caller);
    }

    public CompletableFuture<List<Pet>> list() {
        return caller.value(listWithResponse());
    }

    public CompletableFuture<List<Pet>> list(PetListParams params) {
        return caller.value(listWithResponse(params));
    }

    public CompletableFuture<List<Pet>> list(Consumer<PetListParams.Builder> params) {
        return caller.value(listWithResponse(params));
    }

    public CompletableFuture<List<Pet>> list(RequestOptions options) {
        return caller.value(listWithResponse(options));
    }

    public CompletableFuture<List<Pet>> list(PetListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(listWithResponse(params, options));
    }

    public CompletableFuture<List<Pet>> list(Consumer<PetListParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(listWithResponse(params, options));
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<Pet>>> listWithResponse() {
        return listWithResponse(PetListParams.builder().build(), RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<Pet>>> listWithResponse(PetListParams params) {
        return listWithResponse(params, RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<Pet>>> listWithResponse(
            Consumer<PetListParams.Builder> params) {
        return listWithResponse(ObjectBuilder.built(PetListParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<Pet>>> listWithResponse(RequestOptions options) {
        return listWithResponse(PetListParams.builder().build(), options);
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<Pet>>> listWithResponse(PetListParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(PetsService.LIST, PathValues.none(), params, options);
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<Pet>>> listWithResponse(
            Consumer<PetListParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return listWithResponse(ObjectBuilder.built(PetListParams.builder(), params), options);
    }

    public CompletableFuture<Pet> create(PetCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Pet> create(Consumer<PetCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Pet> create(PetCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    public CompletableFuture<Pet> create(Consumer<PetCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Pet>> createWithResponse(PetCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Pet>> createWithResponse(
            Consumer<PetCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(PetCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Pet>> createWithResponse(PetCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(PetsService.CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Pet>> createWithResponse(
            Consumer<PetCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(PetCreateParams.builder(), params), options);
    }
}
