package sdk.shelter.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.shelter.core.ApiResponse;
import sdk.shelter.core.NoContent;
import sdk.shelter.core.PathValues;
import sdk.shelter.core.RequestOptions;
import sdk.shelter.core.base.ApiCaller;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.params.PetsWordsCreateParams;

/**
 * Operations under <code>pets/words</code>, without waiting for the responses.
 */
public final class PetsWordsServiceAsync {
    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public PetsWordsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Void> create(String id, PetsWordsCreateParams params) {
        return caller.completion(createWithResponse(id, params));
    }

    public CompletableFuture<Void> create(String id,
            Consumer<PetsWordsCreateParams.Builder> params) {
        return caller.completion(createWithResponse(id, params));
    }

    public CompletableFuture<Void> create(String id, PetsWordsCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(id, params, options));
    }

    public CompletableFuture<Void> create(String id, Consumer<PetsWordsCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(id, params, options));
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(String id,
            PetsWordsCreateParams params) {
        return createWithResponse(id, params, RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(String id,
            Consumer<PetsWordsCreateParams.Builder> params) {
        return createWithResponse(id, ObjectBuilder.built(PetsWordsCreateParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(String id,
            PetsWordsCreateParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(PetsWordsService.CREATE, PathValues.of(id), params, options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(String id,
            Consumer<PetsWordsCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(id, ObjectBuilder.built(PetsWordsCreateParams.builder(), params),
                options);
    }
}
