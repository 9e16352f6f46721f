package dev.callwright.core.source.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.refs.RefResolver;
import dev.callwright.core.source.refs.Resolved;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that no two operations have the same id: calls and snippets are found by it. */
final class OperationIds {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private final SpecTree tree;
    private final Diagnostics diagnostics;
    private final Map<String, String> seen = new HashMap<>();

    OperationIds(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** Notes every id that an operation before has. */
    void check() {
        RefResolver references = new RefResolver(tree, diagnostics);
        for (String section : List.of("paths", "webhooks")) {
            for (Map.Entry<String, JsonNode> path : tree.root().path(section).properties()) {
                String pointer = PointerTokens.child("/" + section, path.getKey());
                Resolved item = references.resolve(path.getValue(), pointer);
                operations(item.node(), item.pointer()).forEach((place, operation) -> check(place, operation, pointer));
            }
        }
    }

    private static Map<String, JsonNode> operations(JsonNode pathItem, String pointer) {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        pathItem.properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .forEach(member -> operations.put(pointer + "/" + member.getKey(), member.getValue()));
        String more = pointer + "/additionalOperations";
        pathItem.path("additionalOperations")
                .properties()
                .forEach(member -> operations.put(PointerTokens.child(more, member.getKey()), member.getValue()));
        return operations;
    }

    private void check(String pointer, JsonNode operation, String path) {
        JsonNode id = operation.path("operationId");
        if (!id.isTextual()) {
            return;
        }
        String place = pointer + "/operationId";
        String first = seen.putIfAbsent(id.textValue(), place);
        if (first != null) {
            // Two paths may refer to one path item: then the path is what is there twice.
            diagnostics.error(
                    tree.location(first.equals(place) ? path : place),
                    "the operationId '" + id.textValue() + "' is already used at " + tree.location(first)
                            + "; give one of the operations another id");
        }
    }
}
