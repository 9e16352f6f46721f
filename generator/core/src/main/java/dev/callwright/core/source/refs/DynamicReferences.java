package dev.callwright.core.source.refs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.WarningKind;
import dev.callwright.core.source.tree.SpecTree;
import dev.callwright.core.text.MessageText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces {@code $dynamicRef} and {@code $recursiveRef} by references to one schema each (JSON Schema 2020-12, 8.2.3.2). A
 * schema that refers to a generic one and has anchors for it gets a copy of it, in which the dynamic references lead to
 * these anchors; in the generic schema itself they lead to its own anchors.
 */
final class DynamicReferences {
    private final SpecTree tree;
    private final Diagnostics diagnostics;

    /** @param diagnostics takes dynamic references that cannot be resolved */
    DynamicReferences(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** A copy of the document without dynamic references; the document itself if it has none. */
    SpecTree resolved() {
        if (new DynamicScopes(tree.root()).references().isEmpty()) {
            return tree;
        }
        SpecTree copy = new SpecTree(
                tree.root().deepCopy(), tree.origin(), tree.sourceMap().copy());
        DynamicScopes scopes = new DynamicScopes(copy.root());
        GenericSchemas generics = new GenericSchemas(tree, copy, diagnostics);
        for (DynamicScopes.Holder holder : scopes.staticReferences()) {
            generics.specialize(holder, scopes.anchors(holder.scope()));
        }
        // Collected again, because copies have dynamic references to other anchors than the bound ones.
        DynamicScopes rest = new DynamicScopes(copy.root());
        rest.references().forEach(holder -> bind(holder, rest, copy));
        return copy;
    }

    private void bind(DynamicScopes.Holder holder, DynamicScopes scopes, SpecTree copy) {
        ObjectNode node = holder.node();
        String name = DynamicScopes.name(node);
        Optional<String> target = Optional.ofNullable(
                        scopes.anchors(holder.scope()).get(name))
                .or(() -> scopes.ownTarget(holder))
                .or(() -> only(scopes.everywhere(name)));
        if (target.isEmpty()) {
            diagnostics.warn(
                    WarningKind.TYPE,
                    copy.location(holder.pointer()),
                    "the anchor " + MessageText.piece(name)
                            + " of this dynamic reference is not known; it is read as any value; refer to a schema with $ref");
        }
        node.remove(List.of(DynamicScopes.DYNAMIC, DynamicScopes.RECURSIVE));
        target.ifPresent(pointer -> node.put("$ref", RefResolver.reference(pointer)));
    }

    private static Optional<String> only(Set<String> pointers) {
        return pointers.size() == 1 ? pointers.stream().findFirst() : Optional.empty();
    }
}
