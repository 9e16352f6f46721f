package dev.callwright.core.normalize.document;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.SpecTree;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Follows {@code $ref}s inside one document; what cannot be followed becomes a missing node and a diagnostic. */
public final class References {
    private final SpecTree tree;
    private final Diagnostics diagnostics;

    public References(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** The node that is meant, with its own place: the node itself, or the end of its chain of references. */
    public SchemaNode resolve(SchemaNode start) {
        SchemaNode current = start;
        Set<String> seen = new HashSet<>();
        while (isReference(current.node())) {
            Optional<String> pointer = pointerOf(current);
            if (pointer.isEmpty() || !seen.add(pointer.get())) {
                if (pointer.isPresent()) {
                    warn(
                            current,
                            "the reference " + current.text("$ref") + " leads back to itself; it is read as any value");
                }
                return new SchemaNode(MissingNode.getInstance(), current.pointer());
            }
            JsonNode target = at(pointer.get());
            if (target.isMissingNode()) {
                warn(current, "nothing is at " + current.text("$ref") + "; it is read as any value");
                return new SchemaNode(MissingNode.getInstance(), current.pointer());
            }
            current = new SchemaNode(target, pointer.get());
        }
        return current;
    }

    /** The place of the reference's direct target. */
    public String target(SchemaNode reference) {
        return pointerOf(reference).orElse(reference.pointer());
    }

    public static boolean isReference(JsonNode node) {
        return node.path("$ref").isTextual();
    }

    private Optional<String> pointerOf(SchemaNode reference) {
        String ref = reference.text("$ref");
        if (ref.isEmpty() || ref.charAt(0) != '#') {
            warn(reference, "the reference " + ref + " leaves the document; it is read as any value");
            return Optional.empty();
        }
        String fragment = ref.substring(1);
        return Optional.of(fragment.indexOf('%') < 0 ? fragment : percentDecoded(fragment));
    }

    private String percentDecoded(String fragment) {
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

    private void warn(SchemaNode where, String message) {
        diagnostics.warn(tree.location(where.pointer()), message);
    }
}
