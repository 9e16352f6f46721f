package dev.callwright.core.source.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.tree.PointerTokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A selected node of a tree, with its location. */
public final class FoundNode {
    private final JsonNode node;
    private final @Nullable FoundNode parent;
    private final String name;
    private final int index;

    private FoundNode(JsonNode node, @Nullable FoundNode parent, String name, int index) {
        this.node = node;
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    static FoundNode root(JsonNode root) {
        return new FoundNode(root, null, "", -1);
    }

    FoundNode member(String memberName) {
        return new FoundNode(node.get(memberName), this, memberName, -1);
    }

    FoundNode item(int itemIndex) {
        return new FoundNode(node.get(itemIndex), this, Integer.toString(itemIndex), itemIndex);
    }

    /** The node. */
    public JsonNode node() {
        return node;
    }

    /** Whether this is the tree's root. */
    public boolean isRoot() {
        return parent == null;
    }

    /** The names and indexes on the way from the root. */
    public List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        for (FoundNode each = this; each.parent != null; each = each.parent) {
            tokens.add(each.name);
        }
        Collections.reverse(tokens);
        return tokens;
    }

    /** The JSON pointer (RFC 6901). */
    public String pointer() {
        return PointerTokens.pointer(tokens());
    }

    /** The place in its array, or -1 if it is a member or the root. */
    public int index() {
        return index;
    }
}
