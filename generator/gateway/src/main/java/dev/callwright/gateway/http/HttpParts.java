package dev.callwright.gateway.http;

import dev.callwright.gateway.audit.Metrics;
import dev.callwright.gateway.call.CallLog;
import dev.callwright.gateway.call.GatewayLog;
import dev.callwright.gateway.dispatch.Admission;
import dev.callwright.gateway.dispatch.Serving;
import dev.callwright.gateway.mcp.McpServer;
import dev.callwright.gateway.site.Sites;
import dev.callwright.gateway.upstream.Upstreams;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the server needs of the rest of the gateway.
 *
 * @param serving what decides about calls now
 * @param admission decides about calls
 * @param upstreams sends requests
 * @param assistants answers assistants
 * @param sites the documentation sites; empty: none
 * @param told what is told of calls
 */
public record HttpParts(
        Supplier<Serving> serving,
        Admission admission,
        Upstreams upstreams,
        McpServer assistants,
        Optional<Sites> sites,
        Told told) {
    /**
     * What is told of calls.
     *
     * @param calls follows calls
     * @param metrics counts them
     * @param log what the operator reads
     */
    public record Told(CallLog calls, Metrics metrics, GatewayLog log) {}
}
