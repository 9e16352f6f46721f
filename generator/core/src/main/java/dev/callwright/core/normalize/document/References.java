package dev.callwright.core.normalize.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.source.tree.SpecTree;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Resolves {@code $ref}s in the document. Unresolvable references become missing nodes and warnings. */
public final class References {
    private final SpecTree tree;
    private final Diagnostics diagnostics;

    public References(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** The node itself if it is not a reference, else the end of its chain of references. */
    public DocumentNode resolve(DocumentNode start) {
        DocumentNode current = start;
        Set<String> seen = new HashSet<>();
        while (isReference(current.node())) {
            Optional<String> pointer = pointerOf(current);
            if (pointer.isEmpty() || !seen.add(pointer.get())) {
                if (pointer.isPresent()) {
                    warn(current, "the reference " + current.text("$ref") + " is circular; it is read as any value");
                }
                return new DocumentNode(MissingNode.getInstance(), current.pointer());
            }
            JsonNode target = at(pointer.get());
            if (target.isMissingNode()) {
                warn(current, current.text("$ref") + " does not exist; it is read as any value");
                return new DocumentNode(MissingNode.getInstance(), current.pointer());
            }
            current = new DocumentNode(target, pointer.get());
        }
        return current;
    }

    /** The end of a chain of references, found without a warning; empty if it leads to nothing. */
    public Optional<DocumentNode> find(DocumentNode start) {
        DocumentNode current = start;
        Set<String> seen = new HashSet<>();
        while (isReference(current.node())) {
            String pointer = pointer(current.text("$ref"));
            if (!seen.add(pointer)) {
                return Optional.empty();
            }
            current = new DocumentNode(at(pointer), pointer);
        }
        return current.node().isMissingNode() ? Optional.empty() : Optional.of(current);
    }

    /** The pointer in a reference to a place of this document. */
    public static String pointer(String ref) {
        String fragment = ref.startsWith("#") ? ref.substring(1) : ref;
        return fragment.indexOf('%') < 0 ? fragment : percentDecoded(fragment);
    }

    /** The pointer of a reference's direct target. */
    public String target(DocumentNode reference) {
        return pointerOf(reference).orElse(reference.pointer());
    }

    /** Whether a node is a reference. */
    public static boolean isReference(JsonNode node) {
        return node.path("$ref").isTextual();
    }

    private Optional<String> pointerOf(DocumentNode reference) {
        String ref = reference.text("$ref");
        if (ref.isEmpty() || ref.charAt(0) != '#') {
            warn(reference, "the reference " + ref + " points to another document; it is read as any value");
            return Optional.empty();
        }
        return Optional.of(pointer(ref));
    }

    private static String percentDecoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    private JsonNode at(String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            return MissingNode.getInstance();
        }
        return tree.root().at(JsonPointer.compile(pointer));
    }

    private void warn(DocumentNode node, String message) {
        diagnostics.warn(WarningKind.TYPE, tree.location(node.pointer()), message);
    }
}
