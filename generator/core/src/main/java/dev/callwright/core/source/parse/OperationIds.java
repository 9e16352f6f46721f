package dev.callwright.core.source.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.refs.RefResolver;
import dev.callwright.core.source.refs.ResolvedNode;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that operation ids are unique, because calls and snippets are looked up by id. */
final class OperationIds {
    private final SpecTree tree;
    private final Diagnostics diagnostics;
    private final Map<String, String> seen = new HashMap<>();

    OperationIds(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** Reports all duplicates. */
    void check() {
        RefResolver references = new RefResolver(tree, diagnostics);
        for (String section : List.of("paths", "webhooks")) {
            for (Map.Entry<String, JsonNode> path : tree.root().path(section).properties()) {
                String pointer = PointerTokens.child("/" + section, path.getKey());
                ResolvedNode item = references.resolve(path.getValue(), pointer);
                new PathItemOperations(item.node(), item.pointer())
                        .all()
                        .forEach(operation -> check(operation.pointer(), operation.node(), pointer));
            }
        }
    }

    private void check(String pointer, JsonNode operation, String path) {
        JsonNode id = operation.path("operationId");
        if (!id.isTextual()) {
            return;
        }
        String idPointer = pointer + "/operationId";
        String first = seen.putIfAbsent(id.textValue(), idPointer);
        if (first != null) {
            // If two paths refer to the same path item, the second path is the duplicate.
            diagnostics.error(
                    tree.location(first.equals(idPointer) ? path : idPointer),
                    "the operationId '" + id.textValue() + "' is already used at " + tree.location(first)
                            + "; give one of the operations another id");
        }
    }
}
