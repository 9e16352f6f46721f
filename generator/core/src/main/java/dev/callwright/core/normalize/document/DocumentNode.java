package dev.callwright.core.normalize.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.parse.PathItemOperations;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of the document with its JSON pointer.
 *
 * @param node the node; not a {@code $ref} if returned by {@link References}
 * @param pointer its JSON pointer
 */
public record DocumentNode(JsonNode node, String pointer) {

    /** A member, not resolved; a missing node if there is none. */
    public DocumentNode member(String name) {
        return new DocumentNode(node.path(name), PointerTokens.child(pointer, name));
    }

    /** The items of an array; empty if this is not an array. */
    public List<DocumentNode> items() {
        List<DocumentNode> items = new ArrayList<>(node.size());
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                items.add(new DocumentNode(node.get(i), pointer + "/" + i));
            }
        }
        return items;
    }

    /** The members of an object in document order; empty if this is not an object. */
    public List<Member> members() {
        List<Member> members = new ArrayList<>(node.size());
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                members.add(new Member(
                        entry.getKey(),
                        new DocumentNode(entry.getValue(), PointerTokens.child(pointer, entry.getKey()))));
            }
        }
        return members;
    }

    /** The operations of a path item that is not a reference. */
    public List<PathItemOperations.Entry> operations() {
        return new PathItemOperations(node, pointer).all();
    }

    /** Whether there is a member. */
    public boolean has(String name) {
        return node.has(name);
    }

    /** The text of a member; empty if it is missing or not a text. */
    public String text(String name) {
        JsonNode member = node.path(name);
        return member.isTextual() ? member.textValue() : "";
    }

    /** The texts of a member's items; empty if it is missing or not an array. */
    public List<String> texts(String name) {
        return member(name).items().stream().map(item -> item.node().asText()).toList();
    }

    /** The boolean of a member; false if it is missing or not a boolean. */
    public boolean flag(String name) {
        return node.path(name).booleanValue();
    }

    /** A member as JSON text, if there is one. */
    public Optional<String> json(String name) {
        JsonNode member = node.get(name);
        return member == null ? Optional.empty() : Optional.of(member.toString());
    }

    /** A member with its name. */
    public record Member(String name, DocumentNode value) {}
}
