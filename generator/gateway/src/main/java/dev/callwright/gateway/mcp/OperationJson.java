package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.mcp.result.LimitedJson;

/** The facts of operations as models see them. */
record OperationJson(EffectRule rule) {
    private static final int LONGEST = 160;

    /** The facts of an operation, with no more than the start of a long text. */
    ObjectNode of(McpOperation operation) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("provider", LimitedJson.start(operation.provider(), LONGEST))
                .put("operation", LimitedJson.start(operation.name(), LONGEST))
                .put("method", operation.method())
                .put("path", LimitedJson.start(operation.path(), LONGEST))
                .put("summary", LimitedJson.start(operation.summary(), LONGEST))
                .put("effect", effect(operation.effect()))
                .put("allowed", rule.allows(operation));
    }

    private static String effect(McpEffect effect) {
        return switch (effect) {
            case READ -> "reads";
            case WRITE -> "changes data";
            case IRREVERSIBLE -> "cannot be undone";
        };
    }
}
