package sdk.examples.service;

import java.util.function.Consumer;
import sdk.examples.core.ApiResponse;
import sdk.examples.core.NoContent;
import sdk.examples.core.PathValues;
import sdk.examples.core.RequestOptions;
import sdk.examples.core.base.ApiCaller;
import sdk.examples.core.base.ObjectBuilder;
import sdk.examples.core.internal.http.BodyFormat;
import sdk.examples.core.internal.http.OperationDescriptor;
import sdk.examples.core.internal.json.Codecs;
import sdk.examples.model.OrderItCreateParams;

/** Operations under <code>orders/it's</code>. */
public final class OrdersItsService {
    static final OperationDescriptor<NoContent> CREATE = OperationDescriptor.of("POST", "payOrder",
            "/orders/{order}/it's")
            .pathParameter("order", Codecs.STRING)
            .body(BodyFormat.JSON, "application/json")
            .bodyRequired()
            .returnsNothing();

    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public OrdersItsService(ApiCaller caller) {
        this.caller = caller;
    }

    /** Pays an <code>order</code> &lt;now&gt;. */
    public void create(String order, OrderItCreateParams params) {
        createWithResponse(order, params);
    }

    /** Pays an <code>order</code> &lt;now&gt;. */
    public void create(String order, Consumer<OrderItCreateParams.Builder> params) {
        createWithResponse(order, params);
    }

    /** Pays an <code>order</code> &lt;now&gt;. */
    public void create(String order, OrderItCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        createWithResponse(order, params, options);
    }

    /** Pays an <code>order</code> &lt;now&gt;. */
    public void create(String order, Consumer<OrderItCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        createWithResponse(order, params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(String order, OrderItCreateParams params) {
        return createWithResponse(order, params, RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(String order,
            Consumer<OrderItCreateParams.Builder> params) {
        return createWithResponse(order, ObjectBuilder.built(OrderItCreateParams.builder(), params),
                RequestOptions.none());
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(String order, OrderItCreateParams params,
            Consumer<RequestOptions.Builder> options) {
        return caller.call(CREATE, PathValues.of(order), params, options);
    }

    /** Like {@code create}, with the status and the headers of the response. */
    public ApiResponse<NoContent> createWithResponse(String order,
            Consumer<OrderItCreateParams.Builder> params,
            Consumer<RequestOptions.Builder> options) {
        return createWithResponse(order, ObjectBuilder.built(OrderItCreateParams.builder(), params),
                options);
    }
}
