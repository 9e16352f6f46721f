package dev.callwright.core.source.refs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.Map;
import java.util.Set;

/**
 * Visits all {@code $ref}s of a document. Members {@code $ref} in examples, defaults and extensions are data, and
 * properties may be named {@code $ref} or {@code example}, so the meaning of a member depends on its parent.
 */
final class ReferenceWalk {
    /** Maps, whose keys are names instead of keywords. */
    private static final Set<String> MAPS = Set.of(
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

    /** Called for each reference. */
    interface Visitor {

        /** Visits an object that is not a map, before its members. */
        default void object(ObjectNode object, String pointer) {}

        /** Visits an object with a {@code $ref}. */
        void reference(ObjectNode holder, String pointer);

        /** Visits the {@code mapping} of a discriminator, whose values may be references. */
        default void mapping(ObjectNode mapping, String pointer) {}
    }

    /** Visits the references of a node and its descendants. */
    void walk(JsonNode node, String pointer) {
        walk(node, pointer, false);
    }

    private void walk(JsonNode node, String pointer, boolean isMap) {
        if (node instanceof ObjectNode object) {
            if (!isMap) {
                visitor.object(object, pointer);
                if (object.path("$ref").isTextual()) {
                    visitor.reference(object, pointer);
                }
            }
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                member(member.getKey(), member.getValue(), pointer, isMap);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, false);
            }
        }
    }

    private void member(String name, JsonNode value, String pointer, boolean isMap) {
        if (!value.isContainerNode()) {
            return;
        }
        String memberPointer = PointerTokens.child(pointer, name);
        if (isMap) {
            walk(value, memberPointer, false);
        } else if (name.equals("mapping") && value instanceof ObjectNode mapping) {
            visitor.mapping(mapping, memberPointer);
        } else if (!isData(name, value)) {
            walk(value, memberPointer, value.isObject() && MAPS.contains(name));
        }
    }

    private static boolean isData(String name, JsonNode value) {
        return DATA.contains(name) || name.startsWith("x-") || (name.equals("examples") && value.isArray());
    }
}
