package dev.callwright.core.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds every {@code $ref} of a document. A text {@code $ref} inside of an example, a default or an extension is data, and
 * a property may be called {@code $ref} or {@code example}: what a member means depends on what is around it.
 */
final class ReferenceWalk {
    /** Members whose members have names that the author chose. */
    private static final Set<String> NAMED = Set.of(
            "properties", "patternProperties", "definitions", "$defs", "dependentSchemas", "schemas", "responses",
            "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links", "callbacks", "pathItems",
            "mediaTypes", "paths", "webhooks", "content", "encoding", "variables", "additionalOperations");

    private static final Set<String> DATA =
            Set.of("example", "default", "enum", "const", "value", "dataValue", "externalValue", "mapping");

    private final BiConsumer<ObjectNode, String> found;

    /** @param found takes each object with a {@code $ref} and its pointer */
    ReferenceWalk(BiConsumer<ObjectNode, String> found) {
        this.found = found;
    }

    void walk(JsonNode node, String pointer) {
        walk(node, pointer, false);
    }

    private void walk(JsonNode node, String pointer, boolean isNamed) {
        if (node instanceof ObjectNode object) {
            if (!isNamed && object.path("$ref").isTextual()) {
                found.accept(object, pointer);
            }
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                member(member.getKey(), member.getValue(), pointer, isNamed);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, false);
            }
        }
    }

    private void member(String name, JsonNode value, String pointer, boolean isNamed) {
        if (value.isContainerNode() && (isNamed || !isData(name, value))) {
            walk(value, PointerTokens.child(pointer, name), !isNamed && value.isObject() && NAMED.contains(name));
        }
    }

    private static boolean isData(String name, JsonNode value) {
        return DATA.contains(name) || name.startsWith("x-") || name.equals("examples") && value.isArray();
    }
}
