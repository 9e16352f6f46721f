package dev.callwright.gateway.mcp.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.callwright.gateway.mcp.result.FieldPath;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A JSON Schema (2020-12) whose references point into itself. */
public final class LocalSchema {
    private static final int MOST_HOPS = 30;
    private static final int MOST_SCHEMAS = 500;
    private static final List<String> CHOICES = List.of("allOf", "anyOf", "oneOf", "prefixItems");

    private final JsonNode root;

    /** A schema that is not changed. */
    public LocalSchema(JsonNode root) {
        this.root = root;
    }

    /** The whole schema. */
    public JsonNode root() {
        return root;
    }

    /** The schema of the value at a path, within any of the choices on the way; empty if no value is described there. */
    public Optional<JsonNode> at(FieldPath path) {
        Optional<JsonNode> part = Optional.of(root);
        for (String name : path.names()) {
            Set<JsonNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            part = part.flatMap(outer -> within(outer, name, seen));
        }
        return part.map(this::resolved);
    }

    /** A schema, or the one that it refers to; a missing node if the reference leads nowhere. */
    JsonNode resolved(JsonNode schema) {
        JsonNode target = schema;
        for (int hops = 0; target.path("$ref").isTextual(); hops++) {
            String reference = target.path("$ref").textValue();
            // What is elsewhere is never fetched (MCP 2026-07-28, basic, "$ref Resolution").
            if (hops == MOST_HOPS || !(reference.startsWith("#/") || reference.equals("#"))) {
                return MissingNode.getInstance();
            }
            target = root.at(JsonPointer.compile(reference.substring(1)));
        }
        return target;
    }

    /** The property within a schema; each schema is looked at once, since they may contain themselves. */
    private Optional<JsonNode> within(JsonNode outer, String name, Set<JsonNode> seen) {
        JsonNode schema = resolved(outer);
        if (schema.path("properties").has(name)) {
            return Optional.of(schema.path("properties").path(name));
        }
        if (!seen.add(schema) || seen.size() > MOST_SCHEMAS) {
            return Optional.empty();
        }
        for (String keyword : CHOICES) {
            for (JsonNode choice : schema.path(keyword)) {
                Optional<JsonNode> found = within(choice, name, seen);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        if (schema.path("items").isObject()) {
            return within(schema.path("items"), name, seen);
        }
        return schema.path("additionalProperties").isObject()
                ? Optional.of(schema.path("additionalProperties"))
                : Optional.empty();
    }
}
