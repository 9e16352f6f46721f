package dev.callwright.core.model;

import dev.callwright.core.model.TypeDefinition.Alternative;
import dev.callwright.core.model.TypeDefinition.ObjectType;
import dev.callwright.core.model.TypeDefinition.UnionType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How many values the smallest request value of each type is made of. It has no optional members, and of each union the
 * alternative that needs the fewest values.
 */
public final class SmallestValues {
    private static final int ROUNDS = 50;

    private final Map<TypeId, TypeDefinition> types;
    private final Map<TypeId, Size> known = new HashMap<>();
    private final Set<TypeId> reading = new HashSet<>();

    /** @param types the types by their id */
    public SmallestValues(Map<TypeId, TypeDefinition> types) {
        this.types = types;
        // Types that lead back to themselves settle after some rounds; what has not by then has no value that ends.
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (Map.Entry<TypeId, TypeDefinition> type : types.entrySet()) {
                Size size = read(type.getValue());
                changed |= !size.equals(known.put(type.getKey(), size));
            }
        }
    }

    /**
     * What a value is made of.
     *
     * @param values how many values it is made of, itself included; no more than {@link #MOST} are counted
     * @param depth how many lie one inside the other
     */
    public record Size(long values, int depth) {
        /** More values than fit any memory. */
        public static final long MOST = 1L << 40;

        private static final Size ONE = new Size(1, 1);
        private static final Size NONE = new Size(Long.MAX_VALUE, 1);

        /** Whether there is such a value: one that would have to lie inside itself does not end. */
        public boolean ends() {
            return values <= MOST;
        }

        private Size around() {
            return new Size(Math.min(MOST, values + 1), depth + 1);
        }
    }

    /** The size of the smallest value of a type. */
    public Size of(TypeRef type) {
        if (type instanceof TypeRef.ListOf list) {
            return listed(of(list.item()));
        }
        if (type instanceof TypeRef.MapOf map) {
            return listed(of(map.value()));
        }
        if (type instanceof TypeRef.Nullable nullable) {
            return of(nullable.value());
        }
        return type instanceof TypeRef.Named named ? of(named.id()) : Size.ONE;
    }

    /** Whether a property is in every request value. */
    public static boolean isNeeded(Value value) {
        return value.access() != Value.AccessMode.READ_ONLY
                && (value.required() || value.constant().isPresent());
    }

    // A list whose items would not end stays empty.
    private static Size listed(Size item) {
        return item.ends() ? item.around() : Size.ONE;
    }

    private Size of(TypeId id) {
        Size size = known.get(id);
        if (size != null) {
            return size;
        }
        TypeDefinition type = types.get(id);
        if (type == null || !reading.add(id)) {
            return type == null ? Size.ONE : Size.NONE;
        }
        size = read(type);
        reading.remove(id);
        known.put(id, size);
        return size;
    }

    private Size read(TypeDefinition type) {
        if (type instanceof UnionType union) {
            return union(union);
        }
        if (!(type instanceof ObjectType object)) {
            return Size.ONE;
        }
        long values = 1;
        int depth = 1;
        for (Property property : object.properties()) {
            if (isNeeded(property.value())) {
                Size size = of(property.value().type());
                if (!size.ends()) {
                    return Size.NONE;
                }
                values = Math.min(Size.MOST, values + size.values());
                depth = Math.max(depth, 1 + size.depth());
            }
        }
        return new Size(values, depth);
    }

    private Size union(UnionType union) {
        Size smallest = Size.NONE;
        for (Alternative alternative : union.alternatives()) {
            Size size = of(alternative.type());
            smallest = size.values() < smallest.values() ? size : smallest;
        }
        return smallest.ends() ? smallest.around() : Size.NONE;
    }
}
