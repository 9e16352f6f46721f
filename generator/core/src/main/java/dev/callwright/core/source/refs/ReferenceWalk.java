package dev.callwright.core.source.refs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.Map;
import java.util.Set;

/**
 * Finds every {@code $ref} of a document. A text {@code $ref} inside of an example, a default or an extension is data, and
 * a property may be called {@code $ref} or {@code example}: what a member means depends on what is around it.
 */
final class ReferenceWalk {
    /** Members whose members have names that the author chose. */
    private static final Set<String> NAMED = Set.of(
            "properties",
            "patternProperties",
            "definitions",
            "$defs",
            "dependentSchemas",
            "schemas",
            "responses",
            "parameters",
            "examples",
            "requestBodies",
            "headers",
            "securitySchemes",
            "links",
            "callbacks",
            "pathItems",
            "mediaTypes",
            "paths",
            "webhooks",
            "content",
            "encoding",
            "variables",
            "additionalOperations");

    private static final Set<String> DATA = Set.of("example", "default", "enum", "const", "value", "dataValue");

    private final Visitor visitor;

    ReferenceWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Takes the references. */
    interface Visitor {

        /** Takes an object with a {@code $ref}. */
        void reference(ObjectNode holder, String pointer);

        /** Takes the {@code mapping} of a discriminator, whose values may be references. */
        default void mapping(ObjectNode mapping, String pointer) {}
    }

    void walk(JsonNode node, String pointer) {
        walk(node, pointer, false);
    }

    private void walk(JsonNode node, String pointer, boolean isNamed) {
        if (node instanceof ObjectNode object) {
            if (!isNamed && object.path("$ref").isTextual()) {
                visitor.reference(object, pointer);
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
        if (!value.isContainerNode()) {
            return;
        }
        String place = PointerTokens.child(pointer, name);
        if (isNamed) {
            walk(value, place, false);
        } else if (name.equals("mapping") && value instanceof ObjectNode mapping) {
            visitor.mapping(mapping, place);
        } else if (!isData(name, value)) {
            walk(value, place, value.isObject() && NAMED.contains(name));
        }
    }

    private static boolean isData(String name, JsonNode value) {
        return DATA.contains(name) || name.startsWith("x-") || (name.equals("examples") && value.isArray());
    }
}
