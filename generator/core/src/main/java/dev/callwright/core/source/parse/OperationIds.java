package dev.callwright.core.source.parse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.source.refs.RefResolver;
import dev.callwright.core.source.refs.ResolvedNode;
import dev.callwright.core.source.tree.PointerTokens;
import dev.callwright.core.source.tree.SpecTree;
import dev.callwright.core.text.MessageText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reports operation ids that several operations share. Calls and snippets are looked up by id, so they get others. */
final class OperationIds {
    private static final int LISTED = 5;

    private final SpecTree tree;
    private final Diagnostics diagnostics;
    private final Map<String, List<SourceLocation>> used = new LinkedHashMap<>();

    OperationIds(SpecTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /** Reports each shared id once. */
    void check() {
        RefResolver references = new RefResolver(tree, new Diagnostics());
        for (Map.Entry<String, JsonNode> path : tree.root().path("paths").properties()) {
            String pointer = PointerTokens.child("/paths", path.getKey());
            ResolvedNode item = references.resolve(path.getValue(), pointer);
            boolean isShared = !item.pointer().equals(pointer);
            new PathItemOperations(item.node(), item.pointer())
                    .all()
                    .forEach(operation -> add(operation, isShared ? pointer : operation.pointer() + "/operationId"));
        }
        used.forEach((id, locations) -> {
            if (locations.size() > 1) {
                report(id, locations);
            }
        });
    }

    private void add(PathItemOperations.Entry operation, String pointer) {
        String id = operation.node().path("operationId").asText("");
        if (!id.isBlank()) {
            used.computeIfAbsent(id, unused -> new ArrayList<>()).add(tree.location(pointer));
        }
    }

    private void report(String id, List<SourceLocation> locations) {
        String others = locations.stream()
                .skip(1)
                .limit(LISTED)
                .map(SourceLocation::toString)
                .collect(Collectors.joining(", "));
        int more = locations.size() - 1 - LISTED;
        diagnostics.warn(
                locations.get(0),
                "the operationId " + MessageText.piece(id) + " is also used at " + others
                        + (more > 0 ? " and " + more + " more" : "")
                        + "; these operations are named after method and path instead; give each its own id");
    }
}
