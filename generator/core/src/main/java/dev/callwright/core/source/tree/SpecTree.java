package dev.callwright.core.source.tree;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.diagnostic.Location;
import java.net.URI;
import java.util.Optional;

/** A document as a tree that keeps everything its text says, and knows where each part of it was written. */
public final class SpecTree {
    private final ObjectNode root;
    private final SpecSource origin;
    private final SourceMap places;

    /**
     * A tree that was not read from a text.
     *
     * @param root the document
     * @param source its name in messages
     */
    public SpecTree(ObjectNode root, String source) {
        this(root, SpecSource.ofText(source, ""), SourceMap.of(Positions.none(source)));
    }

    public SpecTree(ObjectNode root, SpecSource origin, SourceMap places) {
        this.root = root;
        this.origin = origin;
        this.places = places;
    }

    /** The document's root; nobody changes it. */
    public ObjectNode root() {
        return root;
    }

    /** The name of the input, as the user wrote it. */
    public String source() {
        return origin.name();
    }

    /**
     * The place of a JSON pointer: a member is where its name is. A place that an overlay or another file gave names that
     * file and the pointer there.
     */
    public Location location(String pointer) {
        return places.at(pointer).location();
    }

    /** The URL that the document was read from; empty when it came from elsewhere. */
    public Optional<URI> url() {
        return origin.url();
    }

    public SpecSource origin() {
        return origin;
    }

    public SourceMap places() {
        return places;
    }
}
