package dev.callwright.gateway.mcp.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.gateway.mcp.result.LimitedJson;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies a schema with less in it: its properties down to a depth, and the starts of its descriptions. References become what they
 * refer to. Where properties are left out, {@code $comment} has the path that describes them.
 */
final class SchemaOutline {
    private static final Set<String> LEFT_OUT =
            Set.of("$defs", "definitions", "$schema", "$id", "$anchor", "$comment", "example", "examples");
    private static final Set<String> TEXTS = Set.of("description", "title");
    private static final Set<String> SCHEMAS = Set.of("items", "additionalProperties", "not", "contains");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final int DEEPEST = 40;

    private final LocalSchema schema;
    private final int depth;
    private final int textBytes;
    /** The schemas around the one that is copied, of which it may be a part again. */
    private final Set<JsonNode> around = Collections.newSetFromMap(new IdentityHashMap<>());

    private int left;

    /** Outlines parts of a schema to a depth of properties, with so many bytes of each description, and so many parts at most. */
    SchemaOutline(LocalSchema schema, int depth, int textBytes, int parts) {
        this.schema = schema;
        this.depth = depth;
        this.textBytes = textBytes;
        this.left = parts;
    }

    /** The outline of the part at a path. */
    JsonNode of(JsonNode part, String path) {
        return copy(part, path, new Level(0, 0));
    }

    /** Whether there were more parts than an outline may have. */
    boolean isTooLong() {
        return left < 0;
    }

    /** How many objects, and how many schemas of any kind, are around a part. */
    private record Level(int properties, int schemas) {
        Level property() {
            return new Level(properties + 1, schemas + 1);
        }

        Level same() {
            return new Level(properties, schemas + 1);
        }
    }

    private JsonNode copy(JsonNode given, String path, Level level) {
        JsonNode part = schema.resolved(given);
        left--;
        if (!part.isObject()) {
            return part.isMissingNode() ? JsonNodeFactory.instance.objectNode() : part;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        if (left < 0 || level.schemas() > DEEPEST || !around.add(part)) {
            return copy.put(
                    "$comment", "left out: " + (path.isEmpty() ? "the same again" : "`part`: \"" + path + "\""));
        }
        for (Map.Entry<String, JsonNode> keyword : part.properties()) {
            add(copy, keyword, path, level);
        }
        around.remove(part);
        if (given.path("description").isTextual() && textBytes > 0) {
            copy.put("description", LimitedJson.start(given.path("description").textValue(), textBytes));
        }
        return copy;
    }

    private void add(ObjectNode copy, Map.Entry<String, JsonNode> keyword, String path, Level level) {
        String name = keyword.getKey();
        JsonNode value = keyword.getValue();
        if (name.equals("properties")) {
            addProperties(copy, value, path, level);
        } else if (TEXTS.contains(name)) {
            if (textBytes > 0 && name.equals("description")) {
                copy.put(name, LimitedJson.start(value.asText(), textBytes));
            }
        } else if (SCHEMAS.contains(name)) {
            copy.set(name, copy(value, name.equals("items") ? path + "[]" : path, level.same()));
        } else if (LISTS.contains(name)) {
            ArrayNode list = copy.putArray(name);
            value.forEach(choice -> list.add(copy(choice, path, level.same())));
        } else if (!LEFT_OUT.contains(name) && !name.startsWith("x-")) {
            copy.set(name, value);
        }
    }

    private void addProperties(ObjectNode copy, JsonNode properties, String path, Level level) {
        if (level.properties() == depth && !properties.isEmpty()) {
            copy.put("$comment", "left out: the properties. Describe the operation with `part`: \"" + path + "\"");
            return;
        }
        ObjectNode copies = copy.putObject("properties");
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            String name = property.getKey();
            boolean plain = !name.isEmpty() && name.chars().noneMatch(unit -> ".[]\"".indexOf(unit) >= 0);
            String step = plain ? (path.isEmpty() ? name : "." + name) : "[\"" + name + "\"]";
            copies.set(name, copy(property.getValue(), path + step, level.property()));
        }
    }

    /** How much an outline may have, from much to little: the depth of properties, and the bytes of descriptions. */
    static List<SchemaOutline> outlines(LocalSchema schema, int parts) {
        return List.of(
                new SchemaOutline(schema, 5, 400, parts),
                new SchemaOutline(schema, 3, 200, parts),
                new SchemaOutline(schema, 2, 150, parts),
                new SchemaOutline(schema, 2, 60, parts),
                new SchemaOutline(schema, 1, 150, parts),
                new SchemaOutline(schema, 1, 0, parts));
    }
}
