package dev.callwright.core.source.refs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.SpecTree;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Resolves {@code $ref}s that are JSON pointers into one document. Unresolvable references become a missing node and an error. */
public final class RefResolver {
    private final SpecTree tree;
    private final Diagnostics diagnostics;

    /**
     * @param tree the document
     * @param diagnostics takes unresolvable references
     */
    public RefResolver(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /**
     * The node itself if it is not a reference, else the end of its chain of references. References to other documents
     * are missing nodes but no errors, because {@link ExternalReferences} has reported them.
     */
    public ResolvedNode resolve(JsonNode node, String pointer) {
        JsonNode current = node;
        String currentPointer = pointer;
        Set<String> seen = new HashSet<>();
        while (isReference(current)) {
            String ref = current.path("$ref").textValue();
            Optional<String> next = pointerOf(ref);
            if (next.isEmpty()) {
                return isLocal(ref)
                        ? missing(currentPointer, ref)
                        : new ResolvedNode(MissingNode.getInstance(), currentPointer);
            }
            if (!seen.add(next.get())) {
                return unresolvable(
                        currentPointer,
                        "the reference " + ReferenceText.of(ref)
                                + " is circular; replace one of the references of the cycle by a definition");
            }
            if (seen.size() > Limit.REFERENCE_CHAIN.value()) {
                throw diagnostics.abort(
                        tree.location(pointer), Limit.REFERENCE_CHAIN.exceeded() + "; refer to the last of them");
            }
            JsonNode target = at(next.get());
            if (target.isMissingNode()) {
                return missing(currentPointer, ref);
            }
            current = target;
            currentPointer = next.get();
        }
        return new ResolvedNode(current, currentPointer);
    }

    /** The decoded pointer of a reference; empty if it refers to another document or is not a pointer. */
    public Optional<String> pointerOf(String ref) {
        if (!isLocal(ref)) {
            return Optional.empty();
        }
        String fragment = decoded(ref.substring(1));
        return fragment.isEmpty() || fragment.charAt(0) == '/' ? Optional.of(fragment) : Optional.empty();
    }

    /** Whether a node is a reference. */
    public static boolean isReference(JsonNode node) {
        return node.path("$ref").isTextual();
    }

    private static boolean isLocal(String ref) {
        return !ref.isEmpty() && ref.charAt(0) == '#';
    }

    private ResolvedNode missing(String pointer, String ref) {
        return unresolvable(
                pointer, ReferenceText.of(ref) + " does not exist; correct the reference or add its target");
    }

    private ResolvedNode unresolvable(String pointer, String message) {
        diagnostics.error(tree.location(pointer + "/$ref"), message);
        return new ResolvedNode(MissingNode.getInstance(), pointer);
    }

    private JsonNode at(String pointer) {
        return tree.root().at(JsonPointer.compile(pointer));
    }

    /** The reference to a place in the same document, by its pointer. */
    public static String reference(String pointer) {
        return "#" + pointer.replace("%", "%25");
    }

    /** A fragment without percent-encoding. */
    public static String decoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A literal percent sign.
            return fragment;
        }
    }
}
