package sdk.schema.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.schema.core.ApiResponse;
import sdk.schema.core.PathValues;
import sdk.schema.core.RequestOptions;
import sdk.schema.core.base.ApiCaller;
import sdk.schema.core.base.ObjectBuilder;
import sdk.schema.model.Thing;
import sdk.schema.model.ThingCreateParams;

/** Operations under <code>things</code>, without waiting for the responses. */
public final class ThingsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ThingsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Thing> create(ThingCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Thing> create(Consumer<ThingCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Thing> create(ThingCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    public CompletableFuture<Thing> create(Consumer<ThingCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Thing>> createWithResponse(ThingCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Thing>> createWithResponse(
            Consumer<ThingCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(ThingCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Thing>> createWithResponse(ThingCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ThingsService.CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Thing>> createWithResponse(
            Consumer<ThingCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(ThingCreateParams.builder(), params),
                options);
    }
}
