package sdk.shelter.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.shelter.core.ApiResponse;
import sdk.shelter.core.NoContent;
import sdk.shelter.core.PathValues;
import sdk.shelter.core.RequestOptions;
import sdk.shelter.core.base.ApiCaller;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.model.PetWordCreateParams;

/** Operations under <code>pets/words</code>, without waiting for the responses. */
public final class PetsWordsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public PetsWordsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Void> create(String id, PetWordCreateParams params) {
        return caller.completion(createWithResponse(id, params));
    }

    public CompletableFuture<Void> create(String id, Consumer<PetWordCreateParams.Builder> params) {
        return caller.completion(createWithResponse(id, params));
    }

    public CompletableFuture<Void> create(String id, PetWordCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(id, params, options));
    }

    public CompletableFuture<Void> create(String id, Consumer<PetWordCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(id, params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(String id,
            PetWordCreateParams params) {
        return createWithResponse(id, params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(String id,
            Consumer<PetWordCreateParams.Builder> params) {
        return createWithResponse(id, ObjectBuilder.built(PetWordCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(String id,
            PetWordCreateParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(PetsWordsService.CREATE, PathValues.of(id), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(String id,
            Consumer<PetWordCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(id, ObjectBuilder.built(PetWordCreateParams.builder(), params),
                options);
    }
}
