package dev.callwright.gateway.http;

import dev.callwright.gateway.audit.Metrics;
import dev.callwright.gateway.call.Scope;
import dev.callwright.gateway.dispatch.Serving;
import java.util.function.Supplier;

/**
 * The metrics, for Prometheus.
 *
 * @param serving what decides about callers
 * @param metrics the metrics
 * @param answering answers problems
 */
record MetricsEndpoint(Supplier<Serving> serving, Metrics metrics, Answering answering) implements Endpoint {
    @Override
    public void answer(Exchange exchange) {
        Methods.require(exchange, "GET", "HEAD");
        answering.run(
                exchange,
                () -> Authentication.of(exchange, serving.get(), Scope.METRICS)
                        .thenAcceptAsync(
                                caller -> exchange.body(200, Metrics.CONTENT_TYPE, metrics.scrape()),
                                exchange.threads()));
    }
}
