package dev.callwright.core.source.swagger;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.refs.RefResolver;
import dev.callwright.core.source.refs.ResolvedNode;
import dev.callwright.core.source.tree.SpecTree;
import java.net.URI;
import java.util.Optional;

/** The Swagger 2.0 document that is converted. Makes the parts of the converted one, and counts what it grows by. */
final class SwaggerDocument {
    private final SpecTree tree;
    private final Diagnostics diagnostics;
    // Conversion follows references to see what they are; the parser's checks report them.
    private final RefResolver resolver;
    private final long size;
    private long made;

    SwaggerDocument(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
        this.resolver = new RefResolver(tree, new Diagnostics());
        this.size = size(tree.root());
    }

    /** The root. */
    SwaggerNode root() {
        return new SwaggerNode(tree.root(), "");
    }

    /** The node at a pointer; a missing node if there is none. */
    SwaggerNode at(String pointer) {
        return new SwaggerNode(tree.root().at(JsonPointer.compile(pointer)), pointer);
    }

    /** The URL of the document, if it was read from one. */
    Optional<URI> url() {
        return tree.url();
    }

    /** The node itself if it is not a reference, else its target; a missing node if it has none. */
    SwaggerNode resolve(SwaggerNode node) {
        ResolvedNode target = resolver.resolve(node.value(), node.pointer());
        return new SwaggerNode(target.node(), target.pointer());
    }

    /** The pointer that a reference names; empty if nothing is there. */
    Optional<String> target(SwaggerNode reference) {
        return resolver.pointerOf(reference.text("$ref"))
                .filter(pointer -> at(pointer).exists());
    }

    /** A new object in the place of a node. */
    ObjectPart object(SwaggerNode place) {
        count(place, 1);
        return new ObjectPart(tree.sourceMap().at(place.pointer()).replacement());
    }

    /** A new list in the place of a node. */
    ListPart list(SwaggerNode place) {
        count(place, 1);
        return new ListPart(tree.sourceMap().at(place.pointer()).replacement());
    }

    /** The node as it is. */
    Part copy(SwaggerNode node) {
        count(node, size(node.value()));
        return new Part(node.value(), tree.sourceMap().at(node.pointer()));
    }

    /** A text in the place of a node. */
    Part text(String text, SwaggerNode place) {
        return scalar(TextNode.valueOf(text), place);
    }

    /** A boolean in the place of a node. */
    Part bool(boolean value, SwaggerNode place) {
        return scalar(BooleanNode.valueOf(value), place);
    }

    /** The same part at one more place. */
    Part again(Part part, SwaggerNode place) {
        count(place, size(part.node()));
        return part;
    }

    /** Adds a warning at a node. */
    void warn(SwaggerNode node, String message) {
        diagnostics.warn(tree.location(node.pointer()), message);
    }

    /** Counts nodes of the converted document: it may repeat parts of the 2.0 document, but only so many. */
    void count(SwaggerNode place, long nodes) {
        made += nodes;
        if (made - size > Limit.SWAGGER_NODES.value()) {
            throw diagnostics.abort(
                    tree.location(place.pointer()),
                    Limit.SWAGGER_NODES.exceeded() + "; refer to definitions instead of repeating schemas");
        }
    }

    private Part scalar(JsonNode value, SwaggerNode place) {
        count(place, 1);
        return new Part(value, tree.sourceMap().at(place.pointer()).replacement());
    }

    private static long size(JsonNode node) {
        long size = 1;
        for (JsonNode child : node) {
            size += size(child);
        }
        return size;
    }
}
