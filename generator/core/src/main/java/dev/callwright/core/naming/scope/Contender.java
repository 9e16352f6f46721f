package dev.callwright.core.naming.scope;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that wants a name in a scope. All it offers comes from itself alone, never from its neighbors.
 *
 * @param key what asks
 * @param rank who goes first when several want one name: the lowest
 * @param identity tells it from every other contender of the scope; among equal ranks the shortest goes first
 * @param first the name it wants most
 * @param others the names it takes otherwise, best first; only asked when the first is gone
 * @param published the name it already has in a release
 * @param companions suffixes whose names, after the contender's own, are taken with it
 */
public record Contender<K>(
        K key,
        int rank,
        String identity,
        String first,
        Supplier<List<String>> others,
        Optional<String> published,
        List<String> companions) {

    public static <K> Contender<K> of(K key, int rank, String identity) {
        return new Contender<>(key, rank, identity, "", List::of, Optional.empty(), List.of());
    }

    public Contender<K> wants(String first, Supplier<List<String>> others) {
        return new Contender<>(key, rank, identity, first, others, published, companions);
    }

    public Contender<K> published(Optional<String> name) {
        return new Contender<>(key, rank, identity, first, others, name, companions);
    }

    public Contender<K> companions(List<String> suffixes) {
        return new Contender<>(key, rank, identity, first, others, published, suffixes);
    }

    /** The order in which contenders for one name are served; does not depend on the order they come in. */
    static Comparator<Contender<?>> canonicalOrder() {
        return Comparator.<Contender<?>>comparingInt(Contender::rank)
                .thenComparingInt(contender -> contender.identity().length())
                .thenComparing(Contender::identity);
    }
}
