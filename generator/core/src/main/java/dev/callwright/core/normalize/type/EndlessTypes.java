package dev.callwright.core.normalize.type;

import dev.callwright.core.model.Operation;
import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
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
import java.util.Set;

/** Finds types that no value can have, for each value requires another one of its type. Looks at each use of a type once. */
public final class EndlessTypes {
    private final Map<TypeId, TypeDefinition> types;
    private final Map<TypeId, Integer> lacking = new HashMap<>();
    private final Map<TypeId, List<TypeId>> waiting = new HashMap<>();
    private final Set<TypeId> possible = new HashSet<>();

    public EndlessTypes(Map<TypeId, TypeDefinition> types) {
        this.types = types;
        Deque<TypeId> open = new ArrayDeque<>();
        types.values().forEach(type -> {
            if (lacks(type) == 0) {
                open.add(type.id());
            }
        });
        while (!open.isEmpty()) {
            TypeId id = open.remove();
            if (possible.add(id)) {
                for (TypeId other : waiting.getOrDefault(id, List.of())) {
                    if (lacking.merge(other, -1, Integer::sum) <= 0) {
                        open.add(other);
                    }
                }
            }
        }
    }

    // An object needs all that it requires, a union one of its alternatives.
    private int lacks(TypeDefinition type) {
        List<TypeId> needed = new ArrayList<>();
        int count = 0;
        if (type instanceof ObjectType object) {
            for (Property property : object.properties()) {
                if (property.value().required()
                        && !property.value().nullable()
                        && property.value().access() != AccessMode.READ_ONLY) {
                    needed.addAll(needed(property.value().type()));
                }
            }
            count = needed.size();
        } else if (type instanceof UnionType union) {
            union.alternatives().forEach(alternative -> needed.addAll(needed(alternative.type())));
            count = needed.size() < union.alternatives().size() ? 0 : 1;
        }
        needed.forEach(
                id -> waiting.computeIfAbsent(id, unused -> new ArrayList<>()).add(type.id()));
        lacking.put(type.id(), count);
        return count;
    }

    // Lists and maps may be empty, and an expandable value may be an id.
    private List<TypeId> needed(TypeRef type) {
        return type instanceof TypeRef.Named named && types.containsKey(named.id()) ? List.of(named.id()) : List.of();
    }

    /** The inputs that an operation requires and that have no value, by their names. */
    public List<String> requiredBy(Operation operation) {
        return operation.inputs().stream()
                .filter(input -> input.value().required() && !input.value().nullable())
                .filter(input -> needed(input.value().type()).stream().anyMatch(id -> !possible.contains(id)))
                .map(input -> input.wireName())
                .toList();
    }
}
