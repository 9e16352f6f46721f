package dev.callwright.gateway.http;

import java.util.function.BooleanSupplier;

/**
 * Tells whether the gateway is well.
 *
 * @param state whether it is
 */
record HealthEndpoint(BooleanSupplier state) implements Endpoint {
    @Override
    public void answer(Exchange exchange) {
        Methods.require(exchange, "GET", "HEAD");
        boolean good = state.getAsBoolean();
        exchange.json(good ? 200 : 503, Exchange.mapper().createObjectNode().put("status", good ? "ok" : "stopping"));
    }
}
