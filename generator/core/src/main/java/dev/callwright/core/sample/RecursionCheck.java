package dev.callwright.core.sample;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Whether values of a type can be values of one of the enclosing types, through unions, lists and maps. */
final class RecursionCheck implements TypeRef.Visitor<Boolean>, TypeDefinition.Visitor<Boolean> {
    private final Map<TypeId, TypeDefinition> types;
    private final Set<TypeId> enclosing;
    // Unions may list each other.
    private final Set<TypeId> visited = new HashSet<>();

    RecursionCheck(Map<TypeId, TypeDefinition> types, Set<TypeId> enclosing) {
        this.types = types;
        this.enclosing = enclosing;
    }

    @Override
    public Boolean scalar(TypeRef.Scalar scalar) {
        return false;
    }

    @Override
    public Boolean list(TypeRef.ListOf list) {
        return list.item().accept(this);
    }

    @Override
    public Boolean map(TypeRef.MapOf map) {
        return map.value().accept(this);
    }

    @Override
    public Boolean named(TypeRef.Named named) {
        return enclosing.contains(named.id())
                || Objects.requireNonNull(types.get(named.id())).accept(this);
    }

    @Override
    public Boolean expandable(TypeRef.Expandable expandable) {
        return expandable.object().accept(this);
    }

    @Override
    public Boolean nullable(TypeRef.Nullable nullable) {
        return nullable.value().accept(this);
    }

    @Override
    public Boolean any(TypeRef.Any any) {
        return false;
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
