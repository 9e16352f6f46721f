package dev.callwright.core.emit.java.code;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The objects that callers can describe by a lambda, {@code shipping(s -> s.name("Jane"))}. A method has at most one
 * overload with a lambda, since javac cannot tell lambdas for builders of several classes apart.
 */
public final class BuiltObjects {
    private final Map<TypeId, TypeDefinition> types;

    /** @param types the types of the API by their id */
    public BuiltObjects(Map<TypeId, TypeDefinition> types) {
        this.types = types;
    }

    /**
     * The object that a lambda builds where a value of the type is expected: the type itself, or the only object among a
     * union's alternatives. Empty for other types, and for items that may be null, where {@code addItem(null)} would be
     * ambiguous.
     */
    public Optional<TypeId> of(TypeRef type) {
        return definition(type).flatMap(each -> each.accept(new OnlyObject()));
    }

    /** The objects among a union's alternatives, if there are several: factories of the union tell them apart. */
    public Set<TypeId> severalOf(UnionType union) {
        Set<TypeId> objects = objects(union);
        return onlyObject(union).isPresent() ? Set.of() : objects;
    }

    private Optional<TypeDefinition> definition(TypeRef type) {
        return type instanceof TypeRef.Named named ? Optional.ofNullable(types.get(named.id())) : Optional.empty();
    }

    private Set<TypeId> objects(UnionType union) {
        Set<TypeId> objects = new LinkedHashSet<>();
        for (Alternative alternative : union.alternatives()) {
            definition(alternative.type())
                    .filter(ObjectType.class::isInstance)
                    .ifPresent(object -> objects.add(object.id()));
        }
        return objects;
    }

    private Optional<TypeId> onlyObject(UnionType union) {
        Set<TypeId> objects = objects(union);
        boolean hasUnion = union.alternatives().stream()
                .anyMatch(each -> definition(each.type()).orElse(null) instanceof UnionType);
        return objects.size() == 1 && !hasUnion ? Optional.of(objects.iterator().next()) : Optional.empty();
    }

    private final class OnlyObject implements TypeDefinition.Visitor<Optional<TypeId>> {
        @Override
        public Optional<TypeId> object(ObjectType type) {
            return Optional.of(type.id());
        }

        @Override
        public Optional<TypeId> enumeration(EnumType type) {
            return Optional.empty();
        }

        @Override
        public Optional<TypeId> union(UnionType type) {
            return onlyObject(type);
        }
    }
}
