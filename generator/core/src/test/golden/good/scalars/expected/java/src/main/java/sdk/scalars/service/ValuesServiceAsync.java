package sdk.scalars.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.scalars.core.ApiResponse;
import sdk.scalars.core.PathValues;
import sdk.scalars.core.RequestOptions;
import sdk.scalars.core.base.ApiCaller;
import sdk.scalars.core.base.ObjectBuilder;
import sdk.scalars.model.ValueCreateParams;
import sdk.scalars.model.Values;

/** Operations under <code>values</code>, without waiting for the responses. */
public final class ValuesServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public ValuesServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Values> create(ValueCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Values> create(Consumer<ValueCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Values> create(ValueCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    public CompletableFuture<Values> create(Consumer<ValueCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Values>> createWithResponse(ValueCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Values>> createWithResponse(
            Consumer<ValueCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(ValueCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Values>> createWithResponse(ValueCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ValuesService.CREATE, PathValues.none(), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<Values>> createWithResponse(
            Consumer<ValueCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(ValueCreateParams.builder(), params),
                options);
    }
}
