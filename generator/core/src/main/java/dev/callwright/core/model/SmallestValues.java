package dev.callwright.core.model;

import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.EnumType;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The sizes of the smallest request values of types: values without optional members, empty lists and maps, null
 * where it is valid, and of each union the alternative with the fewest values.
 */
public final class SmallestValues {
    private static final int ROUNDS = 50;

    private final Map<TypeId, TypeDefinition> types;
    private final Map<TypeId, Size> known = new HashMap<>();
    private final Set<TypeId> reading = new HashSet<>();
    private final Reader reader = new Reader();

    /** @param types the types by their id */
    public SmallestValues(Map<TypeId, TypeDefinition> types) {
        this.types = types;
        // The sizes of recursive types converge after some rounds; those that have not by then are infinite.
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (Map.Entry<TypeId, TypeDefinition> type : types.entrySet()) {
                Size size = type.getValue().accept(reader);
                changed |= !size.equals(known.put(type.getKey(), size));
            }
        }
    }

    /**
     * The size of a value.
     *
     * @param values the number of values it consists of, itself included, at most {@link #MOST} if it is finite
     * @param depth the number of nesting levels
     */
    public record Size(long values, int depth) {
        /** More values than fit into memory. */
        public static final long MOST = 1L << 40;

        private static final Size ONE = new Size(1, 1);
        private static final Size INFINITE = new Size(Long.MAX_VALUE, 1);

        /** Whether it is finite: a value that must contain a value of its own type is not. */
        public boolean ends() {
            return values <= MOST;
        }

        private Size enclosed() {
            return new Size(Math.min(MOST, values + 1), depth + 1);
        }
    }

    /** The size of the smallest value of a type. */
    public Size of(TypeRef type) {
        return type.accept(reader);
    }

    // Null is the smallest value.
    private Size of(Value value) {
        return value.nullable() ? Size.ONE : of(value.type());
    }

    private Size of(TypeId id) {
        Size size = known.get(id);
        if (size != null) {
            return size;
        }
        TypeDefinition type = types.get(id);
        if (type == null || !reading.add(id)) {
            return type == null ? Size.ONE : Size.INFINITE;
        }
        size = type.accept(reader);
        reading.remove(id);
        known.put(id, size);
        return size;
    }

    private final class Reader implements TypeRef.Visitor<Size>, TypeDefinition.Visitor<Size> {
        @Override
        public Size scalar(TypeRef.Scalar scalar) {
            return Size.ONE;
        }

        @Override
        public Size list(TypeRef.ListOf list) {
            return Size.ONE;
        }

        @Override
        public Size map(TypeRef.MapOf map) {
            return Size.ONE;
        }

        @Override
        public Size named(TypeRef.Named named) {
            return of(named.id());
        }

        // The id of the object suffices.
        @Override
        public Size expandable(TypeRef.Expandable expandable) {
            return Size.ONE;
        }

        @Override
        public Size nullable(TypeRef.Nullable nullable) {
            return Size.ONE;
        }

        @Override
        public Size any(TypeRef.Any any) {
            return Size.ONE;
        }

        @Override
        public Size object(ObjectType type) {
            long values = 1;
            int depth = 1;
            for (Property property : type.properties()) {
                if (property.value().isNeededInRequests()) {
                    Size size = of(property.value());
                    if (!size.ends()) {
                        return Size.INFINITE;
                    }
                    values = Math.min(Size.MOST, values + size.values());
                    depth = Math.max(depth, 1 + size.depth());
                }
            }
            return new Size(values, depth);
        }

        @Override
        public Size enumeration(EnumType type) {
            return Size.ONE;
        }

        @Override
        public Size union(UnionType type) {
            Size smallest = Size.INFINITE;
            for (Alternative alternative : type.alternatives()) {
                Size size = of(alternative.type());
                smallest = size.values() < smallest.values() ? size : smallest;
            }
            return smallest.ends() ? smallest.enclosed() : Size.INFINITE;
        }
    }
}
