package dev.callwright.core.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The operations that replace deprecated ones. */
public final class Replaced {
    private final Map<String, Replacement> replacements = new HashMap<>();

    /** Those of an API. */
    public Replaced(ApiModel model) {
        Set<String> named = new HashSet<>();
        model.operations().forEach(operation -> operation.replacement().ifPresent(named::add));
        if (!named.isEmpty()) {
            model.resources().forEach(resource -> add(resource, List.of(), named));
        }
    }

    private void add(Resource resource, List<Resource> above, Set<String> named) {
        List<Resource> way = new ArrayList<>(above);
        way.add(resource);
        resource.operations().stream()
                .filter(operation -> named.contains(operation.id()))
                .forEach(operation -> replacements.put(operation.id(), new Replacement(way, operation)));
        resource.children().forEach(child -> add(child, way, named));
    }

    /**
     * An operation that replaces another one.
     *
     * @param way the resources that lead to it, the last of which has it
     */
    public record Replacement(List<Resource> way, Operation operation) {
        public Replacement {
            way = List.copyOf(way);
        }

        /** The resource that has it. */
        public Resource resource() {
            return way.get(way.size() - 1);
        }
    }

    /** What replaces an operation; empty: the document does not say it, or it is not selected. */
    public Optional<Replacement> by(Operation operation) {
        return operation.replacement().map(replacements::get);
    }
}
