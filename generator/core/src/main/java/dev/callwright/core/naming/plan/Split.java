package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.model.TypeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The types that are declared on their own because the file that they stand in would be too long: the largest ones, so that
 * most stay where their schema stands. Published types stay where they are.
 */
final class Split {
    /** The lines of a file. */
    static final int LIMIT = 3_000;

    private final Map<TypeId, List<TypeId>> nested;
    private final Map<TypeId, Integer> own;
    private final Predicate<TypeId> movable;
    private final Map<TypeId, Integer> lines = new HashMap<>();
    private final Set<TypeId> moved = new HashSet<>();

    /**
     * @param nested the types that stand in a type or in params
     * @param own the lines of each declaration without them
     * @param movable whether a type has not been published yet
     */
    Split(Map<TypeId, List<TypeId>> nested, Map<TypeId, Integer> own, Predicate<TypeId> movable) {
        this.nested = nested;
        this.own = own;
        this.movable = movable;
    }

    /** Finds the types in a declaration that get a file of their own. */
    void find(TypeId outermost) {
        List<TypeId> all = new ArrayList<>(List.of(outermost));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(inside(all.get(i)));
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            lines.put(all.get(i), fitting(all.get(i)));
        }
    }

    /** The types that get a file of their own. */
    Set<TypeId> moved() {
        return moved;
    }

    // The lines of a declaration and of what stays in it.
    private int fitting(TypeId owner) {
        List<TypeId> largest = inside(owner).stream()
                .sorted(Comparator.comparing((TypeId type) -> -lines(type)).thenComparing(TypeId::pointer))
                .toList();
        int sum = requireNonNull(own.getOrDefault(owner, 0))
                + largest.stream().mapToInt(this::lines).sum();
        for (TypeId type : largest) {
            if (sum > LIMIT && movable.test(type)) {
                moved.add(type);
                sum -= lines(type);
            }
        }
        return sum;
    }

    private int lines(TypeId type) {
        return requireNonNull(lines.getOrDefault(type, 0));
    }

    private List<TypeId> inside(TypeId owner) {
        return requireNonNull(nested.getOrDefault(owner, List.of()));
    }
}
