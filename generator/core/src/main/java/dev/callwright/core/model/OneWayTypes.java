package dev.callwright.core.model;

import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.Usage;
import dev.callwright.core.model.Value.AccessMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the types of requests and responses whose values differ between both. */
public final class OneWayTypes {
    private OneWayTypes() {}

    /**
     * The types with usage in both directions that have required members which only one direction carries, or that contain
     * such a type.
     */
    public static Set<TypeId> of(Collection<TypeDefinition> types) {
        Map<TypeId, List<TypeId>> users = new HashMap<>();
        Deque<TypeId> open = new ArrayDeque<>();
        for (TypeDefinition type : types) {
            if (type.usage() == Usage.BOTH) {
                type.parts()
                        .forEach(part -> part.allNamed()
                                .forEach(id -> users.computeIfAbsent(id, unused -> new ArrayList<>())
                                        .add(type.id())));
                if (hasOneWayMembers(type)) {
                    open.add(type.id());
                }
            }
        }
        Set<TypeId> found = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            TypeId id = open.remove();
            if (found.add(id)) {
                open.addAll(users.getOrDefault(id, List.of()));
            }
        }
        return found;
    }

    private static boolean hasOneWayMembers(TypeDefinition type) {
        return type instanceof ObjectType object
                && object.properties().stream()
                        .map(Property::value)
                        .anyMatch(value -> value.required() && value.access() != AccessMode.READ_WRITE);
    }
}
