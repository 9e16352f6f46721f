package dev.callwright.gateway.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Builds the definition of a tool (MCP, server features, "Tool"). */
final class ToolDefinition {
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final ObjectNode properties = JsonNodeFactory.instance.objectNode();
    private final ArrayNode required = JsonNodeFactory.instance.arrayNode();

    ToolDefinition(String name, String title, String description) {
        json.put("name", name).put("title", title).put("description", description);
    }

    /** Adds an argument; its schema can be added to. */
    ObjectNode argument(String name, String type, String description) {
        return properties.putObject(name).put("type", type).put("description", description);
    }

    /** The arguments without which it cannot be called. */
    ToolDefinition require(String... names) {
        List.of(names).forEach(required::add);
        return this;
    }

    /** What it may do, in hints that clients show to people. */
    ToolDefinition hints(McpEffect most, boolean destructive, boolean idempotent, boolean openWorld) {
        json.putObject("annotations")
                .put("readOnlyHint", most == McpEffect.READ)
                .put("destructiveHint", destructive)
                .put("idempotentHint", idempotent)
                .put("openWorldHint", openWorld);
        return this;
    }

    /** The definition, with a schema of the arguments that were added. */
    ObjectNode build() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.set("properties", properties);
        schema.set("required", required);
        return build(schema.put("additionalProperties", false));
    }

    /** The definition, with a schema of the arguments. */
    ObjectNode build(JsonNode inputSchema) {
        json.set("inputSchema", inputSchema);
        return json;
    }
}
