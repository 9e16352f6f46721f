package dev.callwright.core.spec;

import com.fasterxml.jackson.databind.JsonNode;
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
        for (String section : List.of("paths", "webhooks")) {
            tree.root().path(section).properties().forEach(item ->
                    operations(item.getValue(), PointerTokens.child("/" + section, item.getKey())).forEach(this::check));
        }
    }

    private Map<String, JsonNode> operations(JsonNode pathItem, String pointer) {
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

    private void check(String pointer, JsonNode operation) {
        JsonNode id = operation.path("operationId");
        if (!id.isTextual()) {
            return;
        }
        String place = pointer + "/operationId";
        String first = seen.putIfAbsent(id.textValue(), place);
        if (first != null) {
            diagnostics.error(
                    tree.location(place),
                    "the operationId '" + id.textValue() + "' is already used at " + tree.location(first)
                            + "; give one of the operations another id");
        }
    }
}
