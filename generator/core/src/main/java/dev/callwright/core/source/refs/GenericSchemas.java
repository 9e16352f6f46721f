package dev.callwright.core.source.refs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Replaces references to generic schemas, which have dynamic references, by copies with bound anchors. */
final class GenericSchemas {
    /** Keywords that identify a schema, which a copy must not repeat, and its definitions, which it does not need. */
    private static final Set<String> OF_ORIGINAL =
            Set.of("$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "$defs", "$schema", "definitions");

    private final SpecTree originals;
    private final SpecTree tree;
    private final RefResolver resolver;
    private final Diagnostics diagnostics;
    private final Map<String, Set<String>> namesByScope = new HashMap<>();
    private int copied;

    /**
     * @param originals the document, of which nothing is changed
     * @param tree the copy of it in which references are replaced
     * @param diagnostics takes an exceeded limit
     */
    GenericSchemas(SpecTree originals, SpecTree tree, Diagnostics diagnostics) {
        this.originals = originals;
        this.tree = tree;
        this.resolver = new RefResolver(originals, new Diagnostics());
        this.diagnostics = diagnostics;
        DynamicScopes scopes = new DynamicScopes(originals.root());
        for (DynamicScopes.Holder holder : scopes.references()) {
            String name = DynamicScopes.name(holder.node());
            if (scopes.anchors(holder.scope()).containsKey(name)) {
                namesByScope
                        .computeIfAbsent(holder.scope(), unused -> new HashSet<>())
                        .add(name);
            }
        }
        spread(scopes);
    }

    // A schema that refers to a generic one is generic too.
    private void spread(DynamicScopes scopes) {
        boolean changed = !namesByScope.isEmpty();
        while (changed) {
            changed = false;
            for (DynamicScopes.Holder holder : scopes.staticReferences()) {
                Set<String> names = namesOf(target(holder.node()));
                if (!names.isEmpty()) {
                    changed |= namesByScope
                            .computeIfAbsent(holder.scope(), unused -> new HashSet<>())
                            .addAll(names);
                }
            }
        }
    }

    /**
     * Replaces a reference by a copy of its target if anchors are bound that the target refers to dynamically.
     *
     * @param bindings the pointers of the anchors by name
     */
    void specialize(DynamicScopes.Holder holder, Map<String, String> bindings) {
        String target = target(holder.node());
        boolean isOwn = target.equals(holder.scope()) || target.startsWith(holder.scope() + "/");
        if (!isOwn && isBound(target, bindings)) {
            new Copy(bindings).inline(holder.node(), holder.pointer(), target);
        }
    }

    private String target(ObjectNode holder) {
        return resolver.pointerOf(holder.path("$ref").textValue()).orElse("");
    }

    private Set<String> namesOf(String pointer) {
        for (String scope = pointer; !scope.isEmpty(); scope = scope.substring(0, scope.lastIndexOf('/'))) {
            if (namesByScope.containsKey(scope)) {
                return namesByScope.get(scope);
            }
        }
        return Set.of();
    }

    private boolean isBound(String target, Map<String, String> bindings) {
        return namesOf(target).stream().anyMatch(bindings::containsKey);
    }

    /** A copy of a generic schema, and of the generic schemas that it refers to. */
    private final class Copy {
        private final Map<String, String> bindings;
        private final Map<String, String> placed = new HashMap<>();

        Copy(Map<String, String> bindings) {
            this.bindings = bindings;
        }

        /** Replaces the reference of a schema by a copy of its target; other keywords of the schema apply as well. */
        void inline(ObjectNode holder, String pointer, String target) {
            if (placed.containsKey(target)) {
                holder.put("$ref", RefResolver.reference(placed.get(target)));
                return;
            }
            JsonNode original = originals.root().at(target);
            if (!original.isObject()) {
                return;
            }
            placed.put(target, pointer);
            holder.remove("$ref");
            List<String> names = new ArrayList<>();
            original.fieldNames().forEachRemaining(names::add);
            names.removeAll(OF_ORIGINAL);
            if (names.stream().anyMatch(holder::has)) {
                ArrayNode branches = holder.withArray("allOf");
                String branch = pointer + "/allOf/" + branches.size();
                tree.sourceMap()
                        .edit(pointer + "/allOf")
                        .add(branches.size(), tree.sourceMap().at(target));
                fill(branches.addObject(), branch, target, names);
            } else {
                names.forEach(name -> tree.sourceMap()
                        .edit(pointer)
                        .put(name, tree.sourceMap().at(PointerTokens.child(target, name))));
                fill(holder, pointer, target, names);
            }
        }

        private void fill(ObjectNode copy, String pointer, String target, List<String> names) {
            JsonNode original = originals.root().at(target);
            for (String name : names) {
                copy.set(name, copy(original.path(name), PointerTokens.child(pointer, name)));
            }
        }

        private JsonNode copy(JsonNode original, String pointer) {
            if (++copied > Limit.GENERIC_NODES.value()) {
                throw diagnostics.abort(
                        tree.location(pointer), Limit.GENERIC_NODES.exceeded() + "; write the schemas out");
            }
            if (original.isArray()) {
                ArrayNode items = tree.root().arrayNode();
                for (int i = 0; i < original.size(); i++) {
                    items.add(copy(original.get(i), pointer + "/" + i));
                }
                return items;
            }
            return original instanceof ObjectNode object ? schema(object, pointer) : original;
        }

        private ObjectNode schema(ObjectNode original, String pointer) {
            ObjectNode copy = tree.root().objectNode();
            for (Map.Entry<String, JsonNode> member : original.properties()) {
                copy.set(member.getKey(), copy(member.getValue(), PointerTokens.child(pointer, member.getKey())));
            }
            boolean isDynamic = copy.path(DynamicScopes.DYNAMIC).isTextual()
                    || copy.path(DynamicScopes.RECURSIVE).isTextual();
            String bound = isDynamic ? bindings.get(DynamicScopes.name(copy)) : null;
            if (bound != null) {
                copy.remove(List.of(DynamicScopes.DYNAMIC, DynamicScopes.RECURSIVE));
                copy.put("$ref", RefResolver.reference(bound));
            } else if (copy.path("$ref").isTextual() && isBound(target(copy), bindings)) {
                inline(copy, pointer, target(copy));
            }
            return copy;
        }
    }
}
