package dev.callwright.core.normalize.paging;

import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Says which members values of a type have. */
final class TypeMembers {
    private final Map<TypeId, TypeDefinition> types;
    private final Set<TypeId> seen = new HashSet<>();

    private TypeMembers(Map<TypeId, TypeDefinition> types) {
        this.types = types;
    }

    /** Whether an object of the type, in each of its alternatives, has a member of this name. */
    static boolean has(Map<TypeId, TypeDefinition> types, TypeRef type, String name) {
        return new TypeMembers(types).has(type, name);
    }

    private boolean has(TypeRef type, String name) {
        if (!(type instanceof TypeRef.Named named) || !seen.add(named.id())) {
            return false;
        }
        TypeDefinition definition = types.get(named.id());
        if (definition instanceof UnionType union) {
            return union.alternatives().stream().allMatch(alternative -> has(alternative.type(), name));
        }
        return definition instanceof ObjectType object
                && object.properties().stream()
                        .anyMatch(property -> property.wireName().equals(name));
    }
}
