package dev.callwright.core.normalize.paging;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Looks up members of types. */
final class TypeMembers {
    private final Map<TypeId, TypeDefinition> types;
    private final Set<TypeId> seen = new HashSet<>();

    private TypeMembers(Map<TypeId, TypeDefinition> types) {
        this.types = types;
    }

    /** Whether a type, or each of its alternatives, is an object with a member of this name. */
    static boolean has(Map<TypeId, TypeDefinition> types, TypeRef type, String name) {
        return new TypeMembers(types).has(type, name);
    }

    private boolean has(TypeRef type, String name) {
        if (!(type instanceof TypeRef.Named named) || !seen.add(named.id())) {
            return false;
        }
        TypeDefinition definition = types.get(named.id());
        return definition != null && definition.accept(new HasMember(name));
    }

    private final class HasMember implements TypeDefinition.Visitor<Boolean> {
        private final String name;

        HasMember(String name) {
            this.name = name;
        }

        @Override
        public Boolean object(ObjectType type) {
            return type.properties().stream()
                    .anyMatch(property -> property.wireName().equals(name));
        }

        @Override
        public Boolean enumeration(EnumType type) {
            return false;
        }

        @Override
        public Boolean union(UnionType type) {
            return type.alternatives().stream().allMatch(alternative -> has(alternative.type(), name));
        }
    }
}
