package dev.callwright.core.naming.plan;

import static java.util.Objects.requireNonNull;

import dev.callwright.core.naming.lock.TypeShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds the alternatives of a union of an earlier release among those of today, by what they are. */
final class AlternativeMatch {
    private final Function<String, TypeShape> before;
    private final Function<String, TypeShape> now;

    /**
     * @param before the shapes of the earlier release, by place
     * @param now the shapes of today, by place
     */
    AlternativeMatch(Function<String, TypeShape> before, Function<String, TypeShape> now) {
        this.before = before;
        this.now = now;
    }

    /** A pair of places with the likeness of what stands there. */
    private record Pair(String from, String to, double likeness) {
        // Of those that are about as alike, the one in the same place.
        static final Comparator<Pair> BEST_FIRST = Comparator.comparingLong(
                        (Pair pair) -> -Math.round(pair.likeness() * 100))
                .thenComparing(pair -> !pair.from().equals(pair.to()))
                .thenComparing(pair -> -pair.likeness())
                .thenComparing(Pair::from)
                .thenComparing(Pair::to);
    }

    /** The earlier places by those of today, as far as they are alike. */
    Map<String, String> of(List<String> old, List<String> alternatives) {
        List<Pair> pairs = new ArrayList<>();
        for (String from : old) {
            TypeShape shape = before.apply(from);
            for (String to : alternatives) {
                double likeness = shape.likeness(requireNonNull(now.apply(to)));
                if (likeness > 0) {
                    pairs.add(new Pair(from, to, likeness));
                }
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        Set<String> used = new HashSet<>();
        Map<String, String> matched = new TreeMap<>();
        for (Pair pair : pairs) {
            if (!matched.containsKey(pair.to()) && used.add(pair.from())) {
                matched.put(pair.to(), pair.from());
            }
        }
        return matched;
    }
}
