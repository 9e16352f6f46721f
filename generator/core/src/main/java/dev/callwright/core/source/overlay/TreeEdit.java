package dev.callwright.core.source.overlay;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.jsonpath.FoundNode;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SourceMap;
import dev.callwright.core.source.tree.SpecTree;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Modifies a tree in place and records the location of each new part. */
final class TreeEdit {
    private final SpecTree tree;
    private final Diagnostics diagnostics;

    TreeEdit(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /**
     * A value to insert.
     *
     * @param node the value
     * @param sourceMap the locations of its parts
     * @param origin the location of the action
     */
    record NewNode(JsonNode node, SourceMap sourceMap, SourceLocation origin) {

        private NewNode child(String token, JsonNode child) {
            return new NewNode(child, sourceMap.child(token), origin);
        }
    }

    /** Merges a value into an object, appends it to a list, or replaces a single value. */
    void update(FoundNode target, NewNode value) {
        String pointer = target.pointer();
        if (target.node() instanceof ObjectNode object && value.node() instanceof ObjectNode) {
            merge(pointer, object, value);
        } else if (target.node() instanceof ArrayNode array) {
            append(pointer, array, value);
        } else {
            List<String> tokens = target.tokens();
            String last = tokens.get(tokens.size() - 1);
            String parent = pointer.substring(0, pointer.lastIndexOf('/'));
            set(parent, last, value);
        }
    }

    /** Removes nodes from their objects and lists. */
    void remove(List<FoundNode> targets) {
        Set<String> pointers = new LinkedHashSet<>();
        // In reverse order, so that indexes of nodes that are removed later stay valid.
        targets.stream()
                .map(FoundNode::tokens)
                .sorted(TreeEdit::inDocumentOrder)
                .map(TreeEdit::pointer)
                .forEach(pointers::add);
        List<String> last = List.copyOf(pointers);
        for (int i = last.size() - 1; i >= 0; i--) {
            removeAt(last.get(i));
        }
    }

    private void removeAt(String pointer) {
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = tree.root().at(path.head());
        if (parent instanceof ArrayNode array) {
            int index = path.last().getMatchingIndex();
            tree.sourceMap().edit(path.head().toString()).remove(array.size(), index);
            array.remove(index);
        } else if (parent instanceof ObjectNode object) {
            object.remove(path.last().getMatchingProperty());
        }
    }

    private void merge(String pointer, ObjectNode target, NewNode update) {
        for (Map.Entry<String, JsonNode> member : update.node().properties()) {
            String name = member.getKey();
            JsonNode existing = target.get(name);
            NewNode value = update.child(name, member.getValue());
            String memberPointer = PointerTokens.child(pointer, name);
            if (existing == null || (existing.isValueNode() && value.node().isValueNode())) {
                set(pointer, name, value);
            } else if (existing instanceof ObjectNode object && value.node().isObject()) {
                merge(memberPointer, object, value);
            } else if (existing instanceof ArrayNode array && value.node().isArray()) {
                append(memberPointer, array, value);
            } else {
                diagnostics.error(
                        value.sourceMap().location(),
                        "'" + name + "' has another type at " + tree.location(memberPointer)
                                + "; remove it there in an earlier action");
            }
        }
    }

    private void append(String pointer, ArrayNode target, NewNode value) {
        if (!value.node().isArray()) {
            tree.sourceMap().edit(pointer).add(target.size(), value.sourceMap());
            target.add(value.node().deepCopy());
            return;
        }
        for (int i = 0; i < value.node().size(); i++) {
            tree.sourceMap().edit(pointer).add(target.size(), value.sourceMap().child(Integer.toString(i)));
            target.add(value.node().get(i).deepCopy());
        }
    }

    private void set(String parentPointer, String token, NewNode value) {
        JsonNode parent = tree.root().at(parentPointer);
        JsonNode copy = value.node().deepCopy();
        if (parent instanceof ArrayNode array) {
            int index = Integer.parseInt(token);
            tree.sourceMap().edit(parentPointer).replace(array.size(), index, value.sourceMap());
            array.set(index, copy);
        } else if (parent instanceof ObjectNode object) {
            tree.sourceMap().edit(parentPointer).put(token, value.sourceMap());
            object.set(token, copy);
        }
    }

    private static String pointer(List<String> tokens) {
        StringBuilder pointer = new StringBuilder();
        tokens.forEach(token -> pointer.append('/').append(PointerTokens.escape(token)));
        return pointer.toString();
    }

    // Sorts indexes of a list numerically, names in any fixed order, and a node before its descendants.
    private static int inDocumentOrder(List<String> first, List<String> second) {
        Comparator<String> byLength = Comparator.comparingInt(String::length);
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            int order = byLength.thenComparing(Comparator.naturalOrder()).compare(first.get(i), second.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.size(), second.size());
    }
}
