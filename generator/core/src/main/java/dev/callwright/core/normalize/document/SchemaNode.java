package dev.callwright.core.normalize.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of the document together with its own place.
 *
 * @param node the node, never a {@code $ref} when it was made by {@link References}
 * @param pointer its JSON pointer
 */
public record SchemaNode(JsonNode node, String pointer) {

    /** The member as written; a missing node if there is none. */
    public SchemaNode member(String name) {
        return new SchemaNode(node.path(name), pointer + "/" + escape(name));
    }

    /** The items of an array, or nothing if this is no array. */
    public List<SchemaNode> items() {
        List<SchemaNode> items = new ArrayList<>(node.size());
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                items.add(new SchemaNode(node.get(i), pointer + "/" + i));
            }
        }
        return items;
    }

    /** The members of an object in document order, or nothing if this is no object. */
    public List<Named> members() {
        List<Named> members = new ArrayList<>(node.size());
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                members.add(new Named(
                        entry.getKey(), new SchemaNode(entry.getValue(), pointer + "/" + escape(entry.getKey()))));
            }
        }
        return members;
    }

    /** Whether the member is there. */
    public boolean has(String name) {
        return node.has(name);
    }

    /** The member's text; an empty string when it is missing or no text. */
    public String text(String name) {
        JsonNode member = node.path(name);
        return member.isTextual() ? member.textValue() : "";
    }

    /** The texts of the member's items; nothing when it is missing or no array. */
    public List<String> texts(String name) {
        return member(name).items().stream().map(item -> item.node().asText()).toList();
    }

    /** The member's boolean; false when it is missing or no boolean. */
    public boolean flag(String name) {
        return node.path(name).booleanValue();
    }

    /** The member as JSON text; empty when it is missing. */
    public Optional<String> json(String name) {
        JsonNode member = node.get(name);
        return member == null ? Optional.empty() : Optional.of(member.toString());
    }

    public static String escape(String token) {
        return token.indexOf('~') < 0 && token.indexOf('/') < 0
                ? token
                : token.replace("~", "~0").replace("/", "~1");
    }

    public static String unescape(String token) {
        return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
    }

    /** A member with its name. */
    public record Named(String name, SchemaNode value) {}
}
