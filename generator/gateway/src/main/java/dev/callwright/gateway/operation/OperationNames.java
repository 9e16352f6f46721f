package dev.callwright.gateway.operation;

import dev.callwright.core.text.Nearest;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds operations by their names. Only names of the document are looked up, so no name has another meaning. */
final class OperationNames {
    private static final int LONGEST = 1_000;

    private final Map<String, GatewayOperation> exact = new HashMap<>();
    private final Map<String, Optional<GatewayOperation>> ids = new HashMap<>();
    private final Map<String, Optional<GatewayOperation>> paths = new HashMap<>();
    private final Set<String> all = new LinkedHashSet<>();

    OperationNames(List<GatewayOperation> operations) {
        for (GatewayOperation operation : operations) {
            all.add(operation.id());
            add(ids, operation.id(), operation);
        }
        for (GatewayOperation operation : operations) {
            all.add(operation.name());
            add(paths, operation.name(), operation);
        }
        operations.forEach(operation -> exact.putIfAbsent(operation.name(), operation));
        operations.forEach(operation -> exact.put(operation.id(), operation));
    }

    // Two operations whose names differ in letter case only are found by their exact names.
    private static void add(Map<String, Optional<GatewayOperation>> names, String name, GatewayOperation operation) {
        names.merge(name.toLowerCase(Locale.ROOT), Optional.of(operation), (one, other) -> Optional.empty());
    }

    /** The operation with a name; an id has precedence. */
    Optional<GatewayOperation> find(String name) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        GatewayOperation found = exact.get(name);
        String lower = name.toLowerCase(Locale.ROOT);
        return found != null
                ? Optional.of(found)
                : ids.getOrDefault(lower, paths.getOrDefault(lower, Optional.empty()));
    }

    /** The name that is nearest to an unknown one; empty: none is near. */
    Optional<String> suggestion(String name) {
        return name.length() > LONGEST ? Optional.empty() : Nearest.to(name, all);
    }
}
