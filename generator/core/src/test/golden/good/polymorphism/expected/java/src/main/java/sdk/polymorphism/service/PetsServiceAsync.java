package sdk.polymorphism.service;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.polymorphism.core.ApiResponse;
import sdk.polymorphism.core.PathValues;
import sdk.polymorphism.core.RequestOptions;
import sdk.polymorphism.core.base.ApiCaller;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.model.Cat;
import sdk.polymorphism.model.Pet;
import sdk.polymorphism.model.PetCreateParams;

/** Operations under <code>pets</code>, without waiting for the responses. */
public final class PetsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public PetsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<List<Pet>> list() {
        return caller.value(listWithResponse());
    }

    public CompletableFuture<List<Pet>> list(Consumer<RequestOptions.Builder> options) {
        return caller.value(listWithResponse(options));
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<Pet>>> listWithResponse() {
        return listWithResponse(RequestOptions.none());
    }

    /** Like {@code list}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<List<Pet>>> listWithResponse(
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(PetsService.LIST, PathValues.none(), options);
    }

    public CompletableFuture<Cat> create(PetCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Cat> create(Consumer<PetCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Cat> create(PetCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    public CompletableFuture<Cat> create(Consumer<PetCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Cat>> createWithResponse(PetCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Cat>> createWithResponse(
            Consumer<PetCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(PetCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Cat>> createWithResponse(PetCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(PetsService.CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Cat>> createWithResponse(
            Consumer<PetCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(PetCreateParams.builder(), params), options);
    }
}
