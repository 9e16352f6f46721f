package sdk.scalars.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.scalars.core.ApiResponse;
import sdk.scalars.core.PathValues;
import sdk.scalars.core.RequestOptions;
import sdk.scalars.core.base.ApiCaller;
import sdk.scalars.core.base.ObjectBuilder;
import sdk.scalars.model.Values;
import sdk.scalars.params.ValuesCreateParams;

/**
 * Operations under <code>values</code>, without waiting for the responses.
 */
public final class ValuesServiceAsync {
    private final ApiCaller caller;

    /**
     * Calls through the client that {@code caller} belongs to.
     */
    public ValuesServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    public CompletableFuture<Values> create(ValuesCreateParams params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Values> create(Consumer<ValuesCreateParams.Builder> params) {
        return caller.value(createWithResponse(params));
    }

    public CompletableFuture<Values> create(ValuesCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    public CompletableFuture<Values> create(Consumer<ValuesCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.value(createWithResponse(params, options));
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Values>> createWithResponse(ValuesCreateParams params) {
        return createWithResponse(params, RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Values>> createWithResponse(
            Consumer<ValuesCreateParams.Builder> params) {
        return createWithResponse(ObjectBuilder.built(ValuesCreateParams.builder(), params),
                RequestOptions.none());
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Values>> createWithResponse(ValuesCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(ValuesService.CREATE, PathValues.none(), params, options);
    }

    /**
     * Like {@code create}, with the status and the headers of the response.
     */
    public CompletableFuture<ApiResponse<Values>> createWithResponse(
            Consumer<ValuesCreateParams.Builder> params, Consumer<RequestOptions.Builder> options) {
        return createWithResponse(ObjectBuilder.built(ValuesCreateParams.builder(), params),
                options);
    }
}
