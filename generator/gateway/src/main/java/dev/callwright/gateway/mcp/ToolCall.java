package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.call.Caller;
import java.util.Optional;

/**
 * A call of a tool.
 *
 * @param caller who calls
 * @param arguments the arguments, not yet checked
 * @param traceparent the trace that the call belongs to; empty: none
 */
record ToolCall(Caller caller, ObjectNode arguments, Optional<String> traceparent) {}
