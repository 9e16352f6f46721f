package dev.callwright.core.naming.plan;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the unions that cannot be declared where their schemas stand. The classes of a union's alternatives implement it, and
 * so depend on it and on the types around it; no class may depend on itself (Java Language Specification, 8.1.4).
 */
final class InheritanceCycles {
    private final Map<TypeId, TypeDefinition> types;
    private final Owners owners;
    private final Map<TypeId, Set<TypeId>> dependencies = new HashMap<>();

    /** @param owners what each type is declared in; unions that cannot be are removed */
    InheritanceCycles(Map<TypeId, TypeDefinition> types, Owners owners) {
        this.types = types;
        this.owners = owners;
    }

    /** Declares unions on their own until no class depends on itself. */
    void resolve(Predicate<TypeId> isPublished) {
        List<UnionType> unions = new ArrayList<>();
        List<UnionType> added = new ArrayList<>();
        types.values().stream()
                .filter(UnionType.class::isInstance)
                .map(UnionType.class::cast)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(union -> (isPublished.test(union.id()) ? unions : added).add(union));
        // The names of published ones stay, so the new ones give way; outer ones come before those in them.
        unions.addAll(added);
        unions.forEach(this::add);
    }

    private void add(UnionType union) {
        List<TypeId> parts = union.parts().stream()
                .flatMap(part -> part.named().stream())
                .filter(part -> types.containsKey(part) && !(types.get(part) instanceof EnumType))
                .distinct()
                .toList();
        List<TypeId> standing = owners.around(union.id());
        if (parts.stream().anyMatch(part -> standing.stream().anyMatch(outer -> depends(outer, part)))) {
            owners.remove(union.id());
        }
        List<TypeId> around = owners.around(union.id());
        for (TypeId part : parts) {
            Set<TypeId> of = dependencies.computeIfAbsent(part, unused -> new HashSet<>());
            of.add(union.id());
            of.addAll(around);
        }
    }

    private boolean depends(TypeId type, TypeId on) {
        Set<TypeId> seen = new HashSet<>();
        Deque<TypeId> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            TypeId next = open.remove();
            if (next.equals(on)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(dependencies.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
