package dev.callwright.core.source.tree;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.diagnostic.SourceLocation;
import java.net.URI;
import java.util.Optional;

/** A document as a tree with the location of each part. */
public final class SpecTree {
    /** The member of the root that holds the bundled documents by name. */
    public static final String EXTERNAL_DOCUMENTS = "x-callwright-external";

    private final ObjectNode root;
    private final SpecSource origin;
    private final SourceMap sourceMap;

    /**
     * A tree that was not read from a text.
     *
     * @param root the root of the document
     * @param source the name of the document in messages
     */
    public SpecTree(ObjectNode root, String source) {
        this(root, SpecSource.ofText(source, ""), SourceMap.of(Positions.none(source)));
    }

    /**
     * A tree that was read from a source.
     *
     * @param sourceMap the locations of its parts
     */
    public SpecTree(ObjectNode root, SpecSource origin, SourceMap sourceMap) {
        this.root = root;
        this.origin = origin;
        this.sourceMap = sourceMap;
    }

    /** The name of a bundled document without its folder and its ending. */
    public static String nameOfExternal(String document) {
        String file = document.substring(document.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** The root of the document, which callers must not modify. */
    public ObjectNode root() {
        return root;
    }

    /** The name of the document, as the user wrote it. */
    public String source() {
        return origin.name();
    }

    /**
     * The location of a JSON pointer; for a member, the position of its name. Parts from an overlay or another document
     * have the location and pointer there.
     */
    public SourceLocation location(String pointer) {
        return sourceMap.at(pointer).location();
    }

    /** The URL of the document, if it was read from one. */
    public Optional<URI> url() {
        return origin.url();
    }

    /** The source of the document. */
    public SpecSource origin() {
        return origin;
    }

    /** The locations of its parts. */
    public SourceMap sourceMap() {
        return sourceMap;
    }
}
