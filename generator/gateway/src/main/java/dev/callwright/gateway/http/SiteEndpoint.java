package dev.callwright.gateway.http;

import dev.callwright.gateway.call.GatewayProblem;
import dev.callwright.gateway.site.SiteRequest;
import dev.callwright.gateway.site.SiteResponse;
import dev.callwright.gateway.site.Sites;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * The documentation sites.
 *
 * @param sites the sites; empty: the gateway has none
 * @param answering answers problems
 */
record SiteEndpoint(Optional<Sites> sites, Answering answering) implements Endpoint {
    @Override
    public void answer(Exchange exchange) {
        Methods.require(exchange, "GET", "HEAD");
        Sites all = sites.orElseThrow(() -> GatewayProblem.of(
                404, "There is no such page", "the gateway runs without documentation; it has /tools, /api and /mcp"));
        HttpFields headers = exchange.request().getHeaders();
        SiteRequest wanted = new SiteRequest(
                exchange.path(),
                Optional.ofNullable(headers.get(HttpHeader.ACCEPT_ENCODING)),
                Optional.ofNullable(headers.get(HttpHeader.IF_NONE_MATCH)));
        answering.run(exchange, () -> all.get(wanted).thenAccept(page -> send(exchange, page)));
    }

    private static void send(Exchange exchange, SiteResponse page) {
        exchange.response().setStatus(page.status());
        page.headers().forEach(exchange.response().getHeaders()::put);
        boolean withoutBody = exchange.request().getMethod().equals("HEAD") || page.body().length == 0;
        exchange.response().write(true, withoutBody ? null : ByteBuffer.wrap(page.body()), exchange.callback());
    }
}
