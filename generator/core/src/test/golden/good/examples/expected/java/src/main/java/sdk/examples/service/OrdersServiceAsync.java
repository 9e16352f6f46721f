package sdk.examples.service;

import sdk.examples.core.base.ApiCaller;

/** Operations under <code>orders</code>, without waiting for the responses. */
public final class OrdersServiceAsync {
    private final ApiCaller caller;

    /** Calls through the client that {@code caller} belongs to. */
    public OrdersServiceAsync(ApiCaller caller) {
        this.caller = caller;
    }

    /** Operations under <code>orders/it's</code>, without waiting for the responses. */
    public OrdersItsServiceAsync its() {
        return new OrdersItsServiceAsync(caller);
    }
}
