package dev.callwright.core.source.refs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.refs.ReferenceWalk.Visitor;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The scopes of a document for dynamic references, with the anchors and references in each: schemas with an {@code $id},
 * components, and bundled documents. Components need no {@code $id}, as authors of OpenAPI documents rarely write one.
 */
final class DynamicScopes {
    static final String DYNAMIC = "$dynamicRef";
    static final String RECURSIVE = "$recursiveRef";

    /** The name for the anchor {@code $recursiveAnchor: true}, which has none. */
    private static final String RECURSIVE_ANCHOR = "";

    private static final Pattern SCOPE = Pattern.compile("(/" + SpecTree.EXTERNAL_DOCUMENTS
            + "/[^/]+)?(/components/schemas/[^/]+|/definitions/[^/]+)|/" + SpecTree.EXTERNAL_DOCUMENTS + "/[^/]+");

    private final Map<String, Map<String, String>> anchors = new HashMap<>();
    private final List<Holder> references = new ArrayList<>();
    private final List<Holder> staticReferences = new ArrayList<>();

    /**
     * A schema with a reference.
     *
     * @param node the schema
     * @param pointer its JSON pointer
     * @param scope the pointer of the scope that it belongs to
     */
    record Holder(ObjectNode node, String pointer, String scope) {}

    DynamicScopes(ObjectNode root) {
        Deque<String> open = new ArrayDeque<>();
        ReferenceWalk walk = new ReferenceWalk(new Visitor() {
            @Override
            public void object(ObjectNode object, String pointer) {
                while (!open.isEmpty() && !pointer.startsWith(open.element() + "/")) {
                    open.remove();
                }
                if (object.path("$id").isTextual() || SCOPE.matcher(pointer).matches()) {
                    open.push(pointer);
                }
                collect(object, pointer, open.isEmpty() ? "" : open.element());
            }

            @Override
            public void reference(ObjectNode holder, String pointer) {
                staticReferences.add(new Holder(holder, pointer, open.isEmpty() ? "" : open.element()));
            }
        });
        walk.walk(root, "");
        for (Map.Entry<String, JsonNode> document :
                root.path(SpecTree.EXTERNAL_DOCUMENTS).properties()) {
            walk.walk(document.getValue(), PointerTokens.child("/" + SpecTree.EXTERNAL_DOCUMENTS, document.getKey()));
        }
    }

    private void collect(ObjectNode object, String pointer, String scope) {
        if (object.path(DYNAMIC).isTextual() || object.path(RECURSIVE).isTextual()) {
            references.add(new Holder(object, pointer, scope));
        }
        Map<String, String> own = anchors.computeIfAbsent(scope, unused -> new HashMap<>());
        if (object.path("$dynamicAnchor").isTextual()) {
            own.putIfAbsent(object.path("$dynamicAnchor").textValue(), pointer);
        }
        if (object.path("$recursiveAnchor").asBoolean()) {
            own.putIfAbsent(RECURSIVE_ANCHOR, pointer);
        }
    }

    /** The name of the anchor that a dynamic reference refers to; that of {@code $recursiveRef} is empty. */
    static String name(ObjectNode holder) {
        String reference = holder.path(DYNAMIC).asText("");
        return reference.substring(reference.indexOf('#') + 1);
    }

    /** The pointers of the dynamic anchors of a scope, by name. */
    Map<String, String> anchors(String scope) {
        return anchors.getOrDefault(scope, Map.of());
    }

    /** The pointers of all dynamic anchors of a name. */
    Set<String> everywhere(String name) {
        Set<String> found = new TreeSet<>();
        anchors.values().forEach(each -> Optional.ofNullable(each.get(name)).ifPresent(found::add));
        return found;
    }

    /** The target of a dynamic reference that behaves like {@code $ref}: by a pointer, or to the root of its scope. */
    Optional<String> ownTarget(Holder holder) {
        String name = name(holder.node());
        if (name.isEmpty()) {
            return holder.scope().isEmpty() ? Optional.empty() : Optional.of(holder.scope());
        }
        return name.charAt(0) == '/' ? Optional.of(name) : Optional.empty();
    }

    /** The schemas with dynamic references. */
    List<Holder> references() {
        return references;
    }

    /** The schemas with {@code $ref}. */
    List<Holder> staticReferences() {
        return staticReferences;
    }
}
