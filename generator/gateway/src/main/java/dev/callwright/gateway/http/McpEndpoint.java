package dev.callwright.gateway.http;

import dev.callwright.gateway.call.Caller;
import dev.callwright.gateway.dispatch.Serving;
import dev.callwright.gateway.mcp.McpAnswer;
import dev.callwright.gateway.mcp.McpHeaders;
import dev.callwright.gateway.mcp.McpServer;
import dev.callwright.gateway.upstream.Upstreams;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The tools for assistants: the Model Context Protocol over HTTP.
 *
 * @param serving what decides about callers
 * @param server answers messages
 * @param upstreams tells that a client has gone
 * @param bodies reads them
 * @param answering answers problems
 */
record McpEndpoint(
        Supplier<Serving> serving, McpServer server, Upstreams upstreams, JsonBody bodies, Answering answering)
        implements Endpoint {
    @Override
    public void answer(Exchange exchange) {
        Methods.require(exchange, "POST");
        McpHeaders headers = McpHeaders.of(exchange.request().getHeaders()::getValuesList);
        answering.run(
                exchange,
                () -> Authentication.of(exchange, serving.get())
                        .thenCompose(caller -> bodies.bytes(exchange.request())
                                .thenComposeAsync(
                                        body -> answered(exchange, body, caller, headers), exchange.threads()))
                        .thenAccept(answer -> send(exchange, answer)));
    }

    // A connection that closes is how a client cancels (MCP 2026-07-28, Cancellation).
    private CompletableFuture<McpAnswer> answered(Exchange exchange, byte[] body, Caller caller, McpHeaders headers) {
        CompletableFuture<McpAnswer> answer = server.answer(body, caller, headers);
        exchange.request().addFailureListener(gone -> answer.cancel(true));
        upstreams.cancelWithCaller(exchange.request(), answer);
        return answer;
    }

    private static void send(Exchange exchange, McpAnswer answer) {
        answer.body()
                .ifPresentOrElse(
                        body -> exchange.body(answer.status(), McpAnswer.CONTENT_TYPE, body),
                        () -> exchange.empty(answer.status()));
    }
}
