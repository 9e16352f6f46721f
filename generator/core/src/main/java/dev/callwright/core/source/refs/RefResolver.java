package dev.callwright.core.source.refs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import dev.callwright.core.text.MessageText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows {@code $ref}s inside of one document; what leads nowhere becomes a missing node and an error with its place. */
public final class RefResolver {
    private final SpecTree tree;
    private final Diagnostics diagnostics;
    private @Nullable Map<String, String> anchors;

    /**
     * @param tree the document
     * @param diagnostics takes references that lead nowhere
     */
    public RefResolver(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /**
     * The node itself if it is no reference, else what is at the end of its chain of references. References to other
     * documents lead nowhere, but that is no error here: {@link ExternalReferences} brings in what may be brought in.
     */
    public Resolved resolve(JsonNode node, String pointer) {
        JsonNode current = node;
        String place = pointer;
        Set<String> seen = new HashSet<>();
        while (isReference(current)) {
            String ref = current.path("$ref").textValue();
            Optional<String> next = pointerOf(ref);
            if (next.isEmpty()) {
                return isLocal(ref) ? missing(place, ref) : new Resolved(MissingNode.getInstance(), place);
            }
            if (!seen.add(next.get())) {
                return nowhere(
                        place,
                        "the reference " + MessageText.piece(ref)
                                + " leads back to itself; one of the places on the way must say" + " what it is");
            }
            if (seen.size() > Limit.REFERENCE_CHAIN.value()) {
                throw diagnostics.abort(
                        tree.location(pointer), Limit.REFERENCE_CHAIN.exceeded() + "; refer to the last of them");
            }
            JsonNode target = at(next.get());
            if (target.isMissingNode()) {
                return missing(place, ref);
            }
            current = target;
            place = next.get();
        }
        return new Resolved(current, place);
    }

    /** The pointer that a reference means, without its percent-encoding; nothing if it leaves the document. */
    public Optional<String> pointerOf(String ref) {
        if (!isLocal(ref)) {
            return Optional.empty();
        }
        String fragment = percentDecoded(ref.substring(1));
        return fragment.isEmpty() || fragment.charAt(0) == '/'
                ? Optional.of(fragment)
                : Optional.ofNullable(anchors().get(fragment));
    }

    /** Notes every reference of the document that leads nowhere. */
    public void check() {
        ReferenceWalk walk = new ReferenceWalk(this::resolve);
        walk.walk(tree.root(), "");
        for (Map.Entry<String, JsonNode> document :
                tree.root().path(ExternalReferences.MEMBER).properties()) {
            walk.walk(document.getValue(), PointerTokens.child("/" + ExternalReferences.MEMBER, document.getKey()));
        }
    }

    /** Whether the node stands for another one. */
    public static boolean isReference(JsonNode node) {
        return node.path("$ref").isTextual();
    }

    private static boolean isLocal(String ref) {
        return !ref.isEmpty() && ref.charAt(0) == '#';
    }

    private Resolved missing(String pointer, String ref) {
        return nowhere(
                pointer, "nothing is at " + MessageText.piece(ref) + "; correct the reference or add what it names");
    }

    private Resolved nowhere(String pointer, String message) {
        diagnostics.error(tree.location(pointer + "/$ref"), message);
        return new Resolved(MissingNode.getInstance(), pointer);
    }

    private JsonNode at(String pointer) {
        return tree.root().at(JsonPointer.compile(pointer));
    }

    // OpenAPI 3.1: a schema may give itself a name without a path.
    private Map<String, String> anchors() {
        Map<String, String> all = anchors;
        if (all == null) {
            all = new HashMap<>();
            collectAnchors(tree.root(), "", all);
            anchors = all;
        }
        return all;
    }

    private static void collectAnchors(JsonNode node, String pointer, Map<String, String> anchors) {
        if (node.path("$anchor").isTextual()) {
            anchors.putIfAbsent(node.path("$anchor").textValue(), pointer);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            collectAnchors(member.getValue(), PointerTokens.child(pointer, member.getKey()), anchors);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collectAnchors(node.get(i), pointer + "/" + i, anchors);
        }
    }

    private static String percentDecoded(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Not encoded after all: a percent sign in a name.
            return fragment;
        }
    }
}
