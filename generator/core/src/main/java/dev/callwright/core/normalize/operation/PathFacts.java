package dev.callwright.core.normalize.operation;

import dev.callwright.core.normalize.document.DocumentNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the paths of a document say of each other. Paths that differ in versions only are one. */
final class PathFacts {
    private static final Set<String> ASKING = Set.of("get", "post");

    private final Map<String, Map<String, DocumentNode>> operations = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final Set<String> collections = new HashSet<>();

    PathFacts(List<PathOperation> all) {
        for (PathOperation each : all) {
            if (each.path().customMethod().isEmpty()) {
                operations
                        .computeIfAbsent(each.path().key(), unused -> new HashMap<>())
                        .putIfAbsent(each.method(), each.operation());
            }
            addParents(each.path());
        }
    }

    private void addParents(NamedPath path) {
        NamedPath child = path;
        while (child.segments().size() > 1) {
            NamedPath parent = child.parent();
            parents.add(parent.key());
            if (child.isItem()) {
                collections.add(parent.key());
            }
            child = parent;
        }
    }

    /** Whether a path has an operation with this HTTP method. */
    boolean has(NamedPath path, String method) {
        return operation(path, method).isPresent();
    }

    /** The operation of a path with this HTTP method. */
    Optional<DocumentNode> operation(NamedPath path, String method) {
        return Optional.ofNullable(operations.getOrDefault(path.key(), Map.of()).get(method));
    }

    /** Whether there is one operation of a path and none below it. */
    boolean isAlone(NamedPath path) {
        return operations.getOrDefault(path.key(), Map.of()).size() == 1 && !parents.contains(path.key());
    }

    /** Whether a path is only read, by GET, POST or both, and there is none below it. */
    boolean isAsked(NamedPath path) {
        return ASKING.containsAll(operations.getOrDefault(path.key(), Map.of()).keySet())
                && !parents.contains(path.key());
    }

    /** Whether a path has operations. */
    boolean has(NamedPath path) {
        return operations.containsKey(path.key());
    }

    /** Whether a path with one more parameter has operations, or others below it. */
    boolean hasItems(NamedPath path) {
        return collections.contains(path.key());
    }
}
