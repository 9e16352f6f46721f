package dev.callwright.core.sample;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.Property;
import dev.callwright.core.model.TypeDefinition;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import dev.callwright.core.model.TypeId;
import dev.callwright.core.model.TypeRef;
import java.util.HashMap;
import java.util.Map;

/** How many lines a snippet needs for a value of a type when it shows only what must be shown. */
final class Sizes {
    /** The line that opens a value with parts and the one that closes it. */
    static final int FRAME = 2;

    /** More lines than any snippet has; they are not counted on, for their number may double with each type. */
    private static final int MOST = 1_000_000;

    private final Map<TypeId, TypeDefinition> types;
    private final Map<TypeId, Integer> known = new HashMap<>();

    Sizes(Map<TypeId, TypeDefinition> types) {
        this.types = types;
    }

    /** The number of lines. */
    int of(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return framed(of(list.item()));
        }
        if (type instanceof TypeRef.MapOf map) {
            return framed(of(map.value()));
        }
        if (type instanceof TypeRef.Nullable nullable) {
            return of(nullable.value());
        }
        return type instanceof TypeRef.Named named ? of(named.id()) : 1;
    }

    private static int framed(int size) {
        return size == 1 ? 1 : Math.min(MOST, size + FRAME);
    }

    private int of(TypeId id) {
        Integer size = known.get(id);
        if (size == null) {
            // What leads back to itself is counted once.
            known.put(id, 1);
            size = size(requireNonNull(types.get(id)));
            known.put(id, size);
        }
        return size;
    }

    private int size(TypeDefinition type) {
        if (type instanceof UnionType union) {
            return of(union.alternatives().get(0).type());
        }
        if (!(type instanceof ObjectType object)) {
            return 1;
        }
        int members = 0;
        for (Property property : object.properties()) {
            members = Math.min(
                    MOST,
                    members
                            + (property.value().isNeededInRequests()
                                    ? of(property.value().type())
                                    : 0));
        }
        return FRAME + Math.max(1, members);
    }
}
