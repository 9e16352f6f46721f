package dev.callwright.core.migration;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.migration.Finding.Origin;
import dev.callwright.core.normalize.document.DocumentNode;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.List;
import java.util.Optional;

/**
 * A node of a configuration with its place. It may be absent.
 *
 * @param tree the file
 * @param at the node in it
 */
public record ConfigNode(SpecTree tree, DocumentNode at) {

    /** All of a file. */
    public static ConfigNode root(SpecTree tree) {
        return new ConfigNode(tree, new DocumentNode(tree.root(), ""));
    }

    /** The node at a pointer of a file. */
    public static ConfigNode at(SpecTree tree, String pointer) {
        return new ConfigNode(tree, new DocumentNode(tree.root().at(pointer), pointer));
    }

    /** The value. */
    public JsonNode value() {
        return at.node();
    }

    /** Whether the file has it. */
    public boolean isPresent() {
        return !value().isMissingNode();
    }

    /** Whether it is the truth value, or a text that says so. */
    public boolean isTrue() {
        return text().filter(text -> text.equalsIgnoreCase("true")).isPresent();
    }

    /** Whether it is the other truth value, or a text that says so. */
    public boolean isFalse() {
        return text().filter(text -> text.equalsIgnoreCase("false")).isPresent();
    }

    /** A member of an object. */
    public ConfigNode member(String name) {
        return new ConfigNode(tree, at.member(name));
    }

    /** The members of an object in the order of the file; none for other values. */
    public List<ConfigNode> members() {
        return at.members().stream()
                .map(member -> new ConfigNode(tree, member.value()))
                .toList();
    }

    /** The items of a list; a single value is a list of one, and an absent one has none. */
    public List<ConfigNode> items() {
        if (!value().isArray()) {
            return isPresent() && !value().isNull() ? List.of(this) : List.of();
        }
        return at.items().stream().map(item -> new ConfigNode(tree, item)).toList();
    }

    /** A text, number or truth value as text; empty: it is something else, absent or an empty text. */
    public Optional<String> text() {
        return Optional.of(value())
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }

    /** The texts of the items. */
    public List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The last name on the way to it. */
    public String name() {
        List<String> names = names();
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }

    /** Its place. */
    public SourceLocation location() {
        return tree.location(at.pointer());
    }

    /** Its place and its names from the top. */
    public Origin origin() {
        return new Origin(location(), String.join(".", names()));
    }

    private List<String> names() {
        return PointerTokens.of(at.pointer());
    }
}
