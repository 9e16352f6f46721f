package sdk.examples.service;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import sdk.examples.core.ApiResponse;
import sdk.examples.core.NoContent;
import sdk.examples.core.PathValues;
import sdk.examples.core.RequestOptions;
import sdk.examples.core.base.ApiCaller;
import sdk.examples.core.base.ObjectBuilder;
import sdk.examples.model.OrderItCreateParams;

/** Operations under <code>orders/it's</code>, without waiting for the responses. */
public final class OrdersItsServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public OrdersItsServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Pays an <code>order</code> &lt;now&gt;. */
    public CompletableFuture<Void> create(String order, OrderItCreateParams params) {
        return caller.completion(createWithResponse(order, params));
    }

    /** Pays an <code>order</code> &lt;now&gt;. */
    public CompletableFuture<Void> create(String order,
            Consumer<OrderItCreateParams.Builder> params) {
        return caller.completion(createWithResponse(order, params));
    }

    /** Pays an <code>order</code> &lt;now&gt;. */
    public CompletableFuture<Void> create(String order, OrderItCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(order, params, options));
    }

    /** Pays an <code>order</code> &lt;now&gt;. */
    public CompletableFuture<Void> create(String order,
            Consumer<OrderItCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return caller.completion(createWithResponse(order, params, options));
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(String order,
            OrderItCreateParams params) {
        return createWithResponse(order, params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(String order,
            Consumer<OrderItCreateParams.Builder> params) {
        return createWithResponse(order, ObjectBuilder.built(OrderItCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(String order,
            OrderItCreateParams params, Consumer<RequestOptions.Builder> options) {
        return caller.callAsync(OrdersItsService.CREATE, PathValues.of(order), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public CompletableFuture<ApiResponse<NoContent>> createWithResponse(String order,
            Consumer<OrderItCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(order, ObjectBuilder.built(OrderItCreateParams.builder(), params),
                options);
    }
}
