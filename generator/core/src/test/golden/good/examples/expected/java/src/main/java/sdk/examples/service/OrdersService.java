package sdk.examples.service;

import sdk.examples.core.base.ApiCaller;

/** Operations under <code>orders</code>. */
public final class OrdersService {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public OrdersService(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>orders/it's</code>. */
    public OrdersItsService its() {
        return new OrdersItsService(caller);
    }
}
