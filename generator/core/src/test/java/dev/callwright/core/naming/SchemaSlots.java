package dev.callwright.core.naming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places of a document at which a new version of an API differs. */
final class SchemaSlots {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final ObjectNode document;
    private final ObjectNode paths;
    private final ObjectNode schemas;
    private final List<ObjectNode> properties = new ArrayList<>();
    private final List<ArrayNode> alternatives = new ArrayList<>();
    private final List<ArrayNode> parameters = new ArrayList<>();
    private final List<ObjectNode> operations = new ArrayList<>();
    private final List<Slot> inline = new ArrayList<>();
    private final List<Slot> references = new ArrayList<>();

    SchemaSlots(ObjectNode document) {
        this.document = document;
        this.paths = document.withObject("/paths");
        this.schemas = document.withObject("/components/schemas");
        schemas.properties().forEach(schema -> schema(schema.getValue()));
        paths.properties().forEach(path -> {
            boolean isOfMethods = true;
            for (var member : path.getValue().properties()) {
                isOfMethods &= METHODS.contains(member.getKey());
                if (METHODS.contains(member.getKey())) {
                    operation(member.getValue());
                }
            }
            if (isOfMethods && path.getValue() instanceof ObjectNode item && !item.isEmpty()) {
                operations.add(item);
            }
        });
    }

    /**
     * Where an inline object or a reference stands.
     *
     * @param parent the object that holds it
     * @param key its name there
     * @param name the name of the member; empty if it is none
     */
    record Slot(ObjectNode parent, String key, String name) {
        JsonNode value() {
            return parent.path(key);
        }

        void set(JsonNode schema) {
            parent.set(key, schema);
        }
    }

    ObjectNode paths() {
        return paths;
    }

    ObjectNode schemas() {
        return schemas;
    }

    /** The {@code properties} of objects. */
    List<ObjectNode> properties() {
        return properties;
    }

    /** The lists of {@code oneOf} and {@code anyOf}. */
    List<ArrayNode> alternatives() {
        return alternatives;
    }

    List<ArrayNode> parameters() {
        return parameters;
    }

    /** The Path Item Objects that have operations only. */
    List<ObjectNode> operations() {
        return operations;
    }

    /** The objects and enums that are types nested in others. */
    List<Slot> inline() {
        return inline;
    }

    /** The members, items and bodies that are a reference. */
    List<Slot> references() {
        return references;
    }

    /** The schemas that the whole document mentions so often. */
    List<String> mentioned(int times) {
        Map<String, Integer> counts = new HashMap<>();
        count(document, counts);
        List<String> names = new ArrayList<>();
        schemas.fieldNames().forEachRemaining(name -> {
            if (counts.getOrDefault("#/components/schemas/" + PointerTokens.escape(name), 0) == times) {
                names.add(name);
            }
        });
        return names;
    }

    private static void count(JsonNode node, Map<String, Integer> counts) {
        if (node.isTextual()) {
            counts.merge(node.asText(), 1, Integer::sum);
        }
        node.forEach(each -> count(each, counts));
    }

    private void operation(JsonNode operation) {
        if (operation.path("parameters") instanceof ArrayNode array) {
            parameters.add(array);
            array.forEach(parameter ->
                    inline(parameter, "schema", parameter.path("name").asText()));
        }
        content(operation.path("requestBody"));
        operation.path("responses").properties().forEach(response -> content(response.getValue()));
    }

    private void content(JsonNode holder) {
        holder.path("content").properties().forEach(media -> {
            inline(media.getValue(), "schema", "");
        });
    }

    private void inline(JsonNode parent, String key, String name) {
        JsonNode value = parent.path(key);
        if (!value.isObject()) {
            return;
        }
        if (value.has("$ref") && value.size() == 1 && parent instanceof ObjectNode object) {
            references.add(new Slot(object, key, name));
        }
        boolean isObject = value.path("type").asText().equals("object")
                && value.path("properties").size() > 0;
        boolean isEnum = value.path("type").asText().equals("string")
                && value.path("enum").size() > 0;
        // Unions and maps have no type of their own in each place.
        boolean isPlain = !value.has("allOf") && !value.has("oneOf") && !value.has("anyOf") && !value.has("nullable");
        if (parent instanceof ObjectNode object && isPlain && (isObject || isEnum)) {
            inline.add(new Slot(object, key, name));
        }
        schema(value);
    }

    private void schema(JsonNode schema) {
        if (schema.path("properties") instanceof ObjectNode members && !members.isEmpty()) {
            properties.add(members);
            List<String> names = new ArrayList<>();
            members.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> inline(members, name, name));
        }
        inline(schema, "items", "");
        inline(schema, "additionalProperties", "");
        for (String keyword : List.of("oneOf", "anyOf")) {
            if (schema.path(keyword) instanceof ArrayNode array && array.size() > 1) {
                alternatives.add(array);
                array.forEach(this::schema);
            }
        }
        schema.path("allOf").forEach(this::schema);
    }
}
