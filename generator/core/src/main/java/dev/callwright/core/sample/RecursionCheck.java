package dev.callwright.core.sample;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import dev.callwright.core.model.TypeRefSearch;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Whether values of a type can be values of one of the enclosing types, through unions, lists and maps. */
final class RecursionCheck implements TypeRefSearch, TypeDefinition.Visitor<Boolean> {
    private final Map<TypeId, TypeDefinition> types;
    private final Set<TypeId> enclosing;
    // Unions may list each other.
    private final Set<TypeId> visited = new HashSet<>();

    RecursionCheck(Map<TypeId, TypeDefinition> types, Set<TypeId> enclosing) {
        this.types = types;
        this.enclosing = enclosing;
    }

    @Override
    public Boolean named(TypeRef.Named named) {
        return enclosing.contains(named.id())
                || Objects.requireNonNull(types.get(named.id())).accept(this);
    }

    @Override
    public Boolean object(ObjectType type) {
        return false;
    }

    @Override
    public Boolean enumeration(EnumType type) {
        return false;
    }

    @Override
    public Boolean union(UnionType type) {
        return visited.add(type.id())
                && type.alternatives().stream()
                        .anyMatch(alternative -> alternative.type().accept(this));
    }
}
