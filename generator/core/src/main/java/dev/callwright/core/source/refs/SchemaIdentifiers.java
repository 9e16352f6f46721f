package dev.callwright.core.source.refs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.refs.ReferenceWalk.Visitor;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The identifiers and anchors of the schemas of one document (JSON Schema 2020-12, 8.2). A schema with {@code $id} is a
 * resource of its own: references in it are relative to it, and it owns the anchors in it.
 */
final class SchemaIdentifiers {
    private static final Resource DOCUMENT = new Resource("", "");

    private final SpecTree tree;
    private final boolean hasIds;
    private final Map<String, String> pointers = new HashMap<>();
    private final Map<String, Map<String, String>> anchors = new HashMap<>();
    private boolean identifies;
    private boolean refersDynamically;

    /**
     * A schema with an identifier, or the document.
     *
     * @param pointer its JSON pointer
     * @param base its resolved identifier, which references are relative to; empty: the address of the document
     */
    private record Resource(String pointer, String base) {
        boolean contains(String descendant) {
            return descendant.equals(pointer) || descendant.startsWith(pointer + "/");
        }
    }

    /** @param tree a document, of which nothing is changed */
    SchemaIdentifiers(SpecTree tree) {
        this.tree = tree;
        this.hasIds = !tree.root().path("openapi").asText().startsWith("3.0")
                && !tree.root().has("swagger");
        new ReferenceWalk(new Identifiers() {
                    @Override
                    void object(ObjectNode object, Resource resource, String pointer) {
                        collect(object, resource, pointer);
                    }
                })
                .walk(tree.root(), "");
    }

    /**
     * A copy of the document in which references by identifier, by anchor and relative to an identifier are pointers, or
     * relative to the document; the document itself if it has no identifiers.
     */
    SpecTree withPointers() {
        if (!identifies) {
            return tree;
        }
        ObjectNode root = tree.root().deepCopy();
        new ReferenceWalk(new Identifiers() {
                    @Override
                    void object(ObjectNode object, Resource resource, String pointer) {
                        if (object.path("$ref").isTextual()) {
                            object.put("$ref", resolved(object.path("$ref").textValue(), resource));
                        }
                    }
                })
                .walk(root, "");
        return new SpecTree(root, tree.origin(), tree.sourceMap());
    }

    /** Whether the document has dynamic references. */
    boolean refersDynamically() {
        return refersDynamically;
    }

    /** The pointer of an anchor of the document itself, or else of any schema in it; empty: there is none. */
    Optional<String> anchor(String name) {
        return Optional.ofNullable(anchors.getOrDefault("", Map.of()).get(name))
                .or(() -> anchors.values().stream()
                        .flatMap(each -> Optional.ofNullable(each.get(name)).stream())
                        .sorted()
                        .findFirst());
    }

    /** Walks a document with the resource that each object belongs to. */
    private abstract class Identifiers implements Visitor {
        private final Deque<Resource> open = new ArrayDeque<>();

        abstract void object(ObjectNode object, Resource resource, String pointer);

        @Override
        public void reference(ObjectNode holder, String pointer) {}

        @Override
        public void object(ObjectNode object, String pointer) {
            while (!open.isEmpty() && !open.element().contains(pointer)) {
                open.remove();
            }
            Resource enclosing = open.isEmpty() ? DOCUMENT : open.element();
            String id = id(object);
            if (!id.isEmpty()) {
                enclosing = new Resource(pointer, RelativeUri.resolve(enclosing.base(), id));
                open.push(enclosing);
            }
            object(object, enclosing, pointer);
        }
    }

    // Draft 7 wrote an anchor as an $id that is only a fragment.
    private String id(ObjectNode object) {
        String id = hasIds ? object.path("$id").asText("") : "";
        return id.startsWith("#") ? "" : RelativeUri.withoutFragment(id);
    }

    private void collect(ObjectNode object, Resource resource, String pointer) {
        refersDynamically |= object.has(DynamicScopes.DYNAMIC) || object.has(DynamicScopes.RECURSIVE);
        if (resource.pointer().equals(pointer) && !resource.base().isEmpty()) {
            pointers.putIfAbsent(resource.base(), pointer);
            identifies = true;
        }
        anchor(object.path("$anchor").asText(""), resource, pointer);
        anchor(object.path("$dynamicAnchor").asText(""), resource, pointer);
        String id = object.path("$id").asText("");
        if (id.startsWith("#")) {
            anchor(id.substring(1), resource, pointer);
        }
    }

    private void anchor(String name, Resource resource, String pointer) {
        if (!name.isEmpty()) {
            anchors.computeIfAbsent(resource.pointer(), unused -> new HashMap<>())
                    .putIfAbsent(name, pointer);
            identifies = true;
        }
    }

    private String resolved(String reference, Resource from) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash + 1);
        if (file.isEmpty()) {
            return within(from.pointer(), fragment).orElse(reference);
        }
        String address = RelativeUri.resolve(from.base(), file);
        String known = pointers.get(address);
        if (known != null) {
            return within(known, fragment).orElse(reference);
        }
        // An identifier with a host only names the schema; files are looked for beside the document.
        boolean moved = RelativeUri.isRelative(address) && !from.base().isEmpty();
        return moved ? address + (hash < 0 ? "" : "#" + fragment) : reference;
    }

    // Many documents write pointers from the root of the document even inside a schema with an identifier.
    private Optional<String> within(String resource, String fragment) {
        if (fragment.isEmpty()) {
            return Optional.of(RefResolver.reference(resource));
        }
        if (fragment.charAt(0) == '/') {
            String pointer = resource + RefResolver.decoded(fragment);
            boolean exists = !tree.root().at(JsonPointer.compile(pointer)).isMissingNode();
            return exists ? Optional.of(RefResolver.reference(resource) + fragment) : Optional.empty();
        }
        String own = anchors.getOrDefault(resource, Map.of()).get(fragment);
        return Optional.ofNullable(own).or(() -> anchor(fragment)).map(RefResolver::reference);
    }
}
