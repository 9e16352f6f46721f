package dev.callwright.core.diff.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Pairs of what two versions have in common, each thing in at most one pair. */
final class Pairs<T> {
    private final Set<T> olds;
    private final Set<T> news;
    private final Map<T, T> newOf = new LinkedHashMap<>();
    private final Map<T, T> oldOf = new LinkedHashMap<>();

    Pairs(Iterable<T> olds, Iterable<T> news) {
        this.olds = setOf(olds);
        this.news = setOf(news);
    }

    private static <T> Set<T> setOf(Iterable<T> things) {
        Set<T> set = new LinkedHashSet<>();
        things.forEach(set::add);
        return set;
    }

    /** Pairs what is left and has the same key, if the key is that of one thing on each side. */
    <K> void byKey(Function<T, K> key) {
        Map<K, List<T>> ofOld = groups(gone(), key);
        Map<K, List<T>> ofNew = groups(added(), key);
        ofOld.forEach((each, some) -> {
            List<T> others = ofNew.getOrDefault(each, List.of());
            if (some.size() == 1 && others.size() == 1) {
                add(some.get(0), others.get(0));
            }
        });
    }

    private static <T, K> Map<K, List<T>> groups(List<T> things, Function<T, K> key) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        things.forEach(thing -> groups.computeIfAbsent(key.apply(thing), unused -> new ArrayList<>())
                .add(thing));
        return groups;
    }

    void add(T before, T after) {
        newOf.put(before, after);
        oldOf.put(after, before);
    }

    /** Whether an old thing has no pair. */
    boolean isGone(T before) {
        return olds.contains(before) && !newOf.containsKey(before);
    }

    /** Whether a new thing has no pair. */
    boolean isAdded(T after) {
        return news.contains(after) && !oldOf.containsKey(after);
    }

    boolean arePair(T before, T after) {
        return after.equals(newOf.get(before));
    }

    Optional<T> newOf(T before) {
        return Optional.ofNullable(newOf.get(before));
    }

    Optional<T> oldOf(T after) {
        return Optional.ofNullable(oldOf.get(after));
    }

    /** The pairs, old to new. */
    Map<T, T> all() {
        return newOf;
    }

    List<T> gone() {
        return olds.stream().filter(this::isGone).toList();
    }

    List<T> added() {
        return news.stream().filter(this::isAdded).toList();
    }
}
