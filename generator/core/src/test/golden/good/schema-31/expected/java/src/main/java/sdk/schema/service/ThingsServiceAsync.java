package sdk.schema.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.schema.core.ApiResponse;
import sdk.schema.core.PathValues;
import sdk.schema.core.RequestOptions;
import sdk.schema.core.base.ApiCaller;
import sdk.schema.core.base.ObjectBuilder;
import sdk.schema.model.Thing;
import sdk.schema.params.ThingsCreateParams;

/**
 * Operations under <code>things</code>, without waiting for the responses.
 */
public final class ThingsServiceAsync {
    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ThingsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Thing> create(ThingsCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Thing> create(Consumer<ThingsCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Thing> create(ThingsCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    public CompletableFuture<Thing> create(Consumer<ThingsCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Thing>> createWithResponse(ThingsCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Thing>> createWithResponse(
            Consumer<ThingsCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(ThingsCreateParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Thing>> createWithResponse(ThingsCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ThingsService.CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Thing>> createWithResponse(
            Consumer<ThingsCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(ThingsCreateParams.builder(), params),
                options);
    }
}
