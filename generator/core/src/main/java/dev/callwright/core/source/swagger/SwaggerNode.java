package dev.callwright.core.source.swagger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A node of the Swagger 2.0 document.
 *
 * @param value the node; missing if the document does not have it
 * @param pointer its JSON pointer
 */
record SwaggerNode(JsonNode value, String pointer) {

    /** A member; a missing node if there is none. */
    SwaggerNode member(String name) {
        return new SwaggerNode(value.path(name), PointerTokens.child(pointer, name));
    }

    /** The members by name; empty if this is not an object. */
    Map<String, SwaggerNode> members() {
        Map<String, SwaggerNode> members = new LinkedHashMap<>();
        if (value.isObject()) {
            value.fieldNames().forEachRemaining(name -> members.put(name, member(name)));
        }
        return members;
    }

    /** The items; empty if this is not a list. */
    List<SwaggerNode> items() {
        List<SwaggerNode> items = new ArrayList<>();
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            items.add(new SwaggerNode(value.path(i), pointer + "/" + i));
        }
        return items;
    }

    /** The text of a member; empty if it is not a text. */
    String text(String name) {
        return value.path(name).isTextual() ? value.path(name).textValue() : "";
    }

    /** Whether there is a member that is not null. */
    boolean has(String name) {
        return value.hasNonNull(name);
    }

    /** Whether a member is true. */
    boolean flag(String name) {
        return value.path(name).booleanValue();
    }

    /** Whether the document has this node. */
    boolean exists() {
        return !value.isMissingNode();
    }

    /** Whether this is a reference. */
    boolean isReference() {
        return value.path("$ref").isTextual();
    }
}
