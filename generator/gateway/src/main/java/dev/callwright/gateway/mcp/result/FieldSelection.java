package dev.callwright.gateway.mcp.result;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes fields out of one value: the value with nothing but them, in the order of the value. Objects and arrays around the fields
 * stay, so that every field is where it was.
 */
public final class FieldSelection {
    private final SelectedField root = new SelectedField("");

    private FieldSelection() {}

    /** A selection of fields, for one value. */
    public static FieldSelection of(List<FieldPath> paths) {
        FieldSelection selection = new FieldSelection();
        paths.forEach(selection.root::add);
        return selection;
    }

    /** The value with the fields only; without a single one of them it is an empty object, or an empty array. */
    public JsonNode from(JsonNode value) {
        return within(value, root)
                .orElseGet(() ->
                        value.isArray() ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode());
    }

    /** Sentences about the fields that were in none of the places where they could be. */
    public List<String> unknown() {
        List<String> sentences = new ArrayList<>();
        root.addUnknown(sentences);
        return sentences;
    }

    private static Optional<JsonNode> within(JsonNode value, SelectedField field) {
        if (field.isWhole()) {
            field.find();
            return Optional.of(value);
        }
        if (value.isArray()) {
            return Optional.of(items(value, field));
        }
        if (value.isObject()) {
            return Optional.of(properties(value, field));
        }
        if (value.isNull()) {
            // Where there is no object, it cannot be told whether it would have the field.
            field.findAll();
            return Optional.of(value);
        }
        return Optional.empty();
    }

    private static ArrayNode items(JsonNode array, SelectedField field) {
        if (array.isEmpty()) {
            field.findAll();
        }
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : array) {
            within(item, field).ifPresent(items::add);
        }
        return items;
    }

    private static ObjectNode properties(JsonNode object, SelectedField field) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            field.see(property.getKey());
            field.child(property.getKey())
                    .flatMap(child -> within(property.getValue(), child))
                    .ifPresent(value -> properties.set(property.getKey(), value));
        }
        return properties;
    }
}
