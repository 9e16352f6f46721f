package dev.callwright.gateway.mcp;

import dev.callwright.gateway.call.Caller;
import java.util.Optional;

/**
 * A request whose revision is known.
 *
 * @param message the request
 * @param revision the revision it is in
 * @param caller who sent it
 * @param traceparent the trace it belongs to; empty: none
 */
record McpRequest(RpcMessage message, McpRevision revision, Caller caller, Optional<String> traceparent) {
    /** A request; the trace that it names itself counts before that of the transport (2026-07-28, "OpenTelemetry trace context"). */
    static McpRequest of(RpcMessage message, McpRevision revision, Caller caller, Optional<String> transport) {
        Optional<String> own =
                Optional.ofNullable(message.meta().path("traceparent").textValue());
        return new McpRequest(message, revision, caller, own.or(() -> transport));
    }
}
