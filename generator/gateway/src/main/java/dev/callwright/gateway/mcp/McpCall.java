package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.call.Caller;
import java.util.Optional;

/**
 * A call of an operation.
 *
 * @param caller who calls
 * @param operation what is called, as {@link McpTools#describe} answered it
 * @param arguments the arguments, not yet validated
 * @param traceparent the trace that the call belongs to (W3C Trace Context), not yet validated; empty: none was named
 */
public record McpCall(Caller caller, McpOperation operation, ObjectNode arguments, Optional<String> traceparent) {}
