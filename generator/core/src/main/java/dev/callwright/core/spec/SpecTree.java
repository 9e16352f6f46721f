package dev.callwright.core.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A document as a tree that keeps everything its text says. */
public final class SpecTree {
    private final ObjectNode root;
    private final String source;

    public SpecTree(ObjectNode root, String source) {
        this.root = root;
        this.source = source;
    }

    /** The document's root. */
    public ObjectNode root() {
        return root;
    }

    /** The name of the input, as the user wrote it. */
    public String source() {
        return source;
    }

    /** The place of a JSON pointer. */
    public Location location(String pointer) {
        return new Location(source, 0, 0, pointer);
    }
}
