package dev.callwright.core.normalize.type;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.Value.AccessMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds recursive types without finite values: each value requires another one of its type. Visits each reference once.
 */
public final class InfiniteTypes {
    private final Map<TypeId, TypeDefinition> types;
    private final Map<TypeId, Integer> missing = new HashMap<>();
    private final Map<TypeId, List<TypeId>> dependents = new HashMap<>();
    private final Set<TypeId> finite = new HashSet<>();

    public InfiniteTypes(Map<TypeId, TypeDefinition> types) {
        this.types = types;
        Deque<TypeId> open = new ArrayDeque<>();
        for (TypeDefinition type : types.values()) {
            Requirements requirements = type.accept(new RequirementsOf());
            requirements
                    .candidates()
                    .forEach(id -> dependents
                            .computeIfAbsent(id, unused -> new ArrayList<>())
                            .add(type.id()));
            missing.put(type.id(), requirements.count());
            if (requirements.count() == 0) {
                open.add(type.id());
            }
        }
        while (!open.isEmpty()) {
            TypeId id = open.remove();
            if (finite.add(id)) {
                for (TypeId dependent : dependents.getOrDefault(id, List.of())) {
                    if (missing.merge(dependent, -1, Integer::sum) <= 0) {
                        open.add(dependent);
                    }
                }
            }
        }
    }

    /**
     * The types that must be finite for a type to be finite.
     *
     * @param candidates the types
     * @param count how many of them must be finite
     */
    private record Requirements(List<TypeId> candidates, int count) {}

    private final class RequirementsOf implements TypeDefinition.Visitor<Requirements> {
        @Override
        public Requirements object(ObjectType type) {
            List<TypeId> required = type.properties().stream()
                    .map(Property::value)
                    .filter(value -> value.required() && !value.nullable() && value.access() != AccessMode.READ_ONLY)
                    .flatMap(value -> required(value.type()).stream())
                    .toList();
            return new Requirements(required, required.size());
        }

        @Override
        public Requirements enumeration(EnumType type) {
            return new Requirements(List.of(), 0);
        }

        // One of the alternatives is sufficient.
        @Override
        public Requirements union(UnionType type) {
            List<TypeId> candidates = type.alternatives().stream()
                    .flatMap(alternative -> required(alternative.type()).stream())
                    .toList();
            return new Requirements(
                    candidates, candidates.size() < type.alternatives().size() ? 0 : 1);
        }
    }

    // Lists and maps may be empty, and an expandable value may be an id.
    private Optional<TypeId> required(TypeRef type) {
        return type instanceof TypeRef.Named named && types.containsKey(named.id())
                ? Optional.of(named.id())
                : Optional.empty();
    }

    /** The wire names of the required inputs of an operation that have no finite value. */
    public List<String> requiredBy(Operation operation) {
        return operation.inputs().stream()
                .filter(input -> input.value().required() && !input.value().nullable())
                .filter(input -> required(input.value().type())
                        .filter(id -> !finite.contains(id))
                        .isPresent())
                .map(input -> input.wireName())
                .toList();
    }
}
