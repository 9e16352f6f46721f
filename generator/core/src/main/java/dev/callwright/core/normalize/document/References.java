package dev.callwright.core.normalize.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.refs.RefResolver;
import dev.callwright.core.source.refs.ResolvedNode;
import dev.callwright.core.source.tree.SpecTree;
import java.util.Optional;

/** Resolves {@code $ref}s in the document. Unresolvable references, which were reported before, become missing nodes. */
public final class References {
    private final RefResolver resolver;

    public References(SpecTree tree) {
        this.resolver = new RefResolver(tree, new Diagnostics());
    }

    /** The node itself if it is not a reference, else the end of its chain of references. */
    public DocumentNode resolve(DocumentNode start) {
        if (!isReference(start.node())) {
            return start;
        }
        ResolvedNode target = resolver.resolve(start.node(), start.pointer());
        return new DocumentNode(target.node(), target.pointer());
    }

    /** The end of a chain of references; empty if it leads to nothing. */
    public Optional<DocumentNode> find(DocumentNode start) {
        DocumentNode target = resolve(start);
        return target.node().isMissingNode() ? Optional.empty() : Optional.of(target);
    }

    /** The pointer in a reference to a place of this document. */
    public static String pointer(String ref) {
        return RefResolver.decoded(ref.startsWith("#") ? ref.substring(1) : ref);
    }

    /** The pointer of a reference's direct target. */
    public String target(DocumentNode reference) {
        return resolver.pointerOf(reference.text("$ref")).orElse(reference.pointer());
    }

    /** Whether a node is a reference. */
    public static boolean isReference(JsonNode node) {
        return RefResolver.isReference(node);
    }
}
