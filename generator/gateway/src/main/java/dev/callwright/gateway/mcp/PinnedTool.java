package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.mcp.result.LimitedJson;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Calls one operation; its arguments are the operation's. */
record PinnedTool(String name, McpDescription description, CallTool calls) implements McpTool {
    @Override
    public ObjectNode definition() {
        McpOperation operation = description.operation();
        String about = description.text().isBlank() ? operation.summary() : description.text();
        return new ToolDefinition(
                        name,
                        LimitedJson.start(operation.summary().isBlank() ? operation.name() : operation.summary(), 100),
                        LimitedJson.start(about, 1_000))
                .hints(operation.effect(), operation.isDestructive(), operation.isIdempotent(), true)
                .build(schema());
    }

    /** The schema of the arguments; MCP wants to see at its root that they are an object. */
    private JsonNode schema() {
        ObjectNode schema = description.schema() instanceof ObjectNode object
                ? object.deepCopy()
                : JsonNodeFactory.instance.objectNode();
        return schema.put("type", "object");
    }

    @Override
    public CompletableFuture<ToolAnswer> call(ToolCall call) {
        // The operator named this very operation, and clients ask people by its destructiveHint.
        calls.rule().check(description.operation());
        return calls.call(
                new McpCall(call.caller(), description.operation(), call.arguments(), call.traceparent()), List.of());
    }
}
