package dev.callwright.core.naming.scope;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A request for a name in a scope. Its candidates depend on the named element alone, not on other requests.
 *
 * @param key the named element
 * @param rank the precedence in a collision: the lowest rank gets the name
 * @param identity a text that no other request of the scope has; at equal rank, the shortest has precedence
 * @param preferred the first candidate
 * @param fallbacks the further candidates, best first; evaluated only after a collision
 * @param published the name in an earlier release
 * @param companions suffixes of further names that are reserved together with the name
 * @param parent the word of what the element belongs to, put in front of the preferred name if no candidate is free
 */
public record NameRequest<K>(
        K key,
        int rank,
        String identity,
        String preferred,
        Supplier<List<String>> fallbacks,
        Optional<String> published,
        List<String> companions,
        String parent) {

    /** A request without candidates. */
    public static <K> NameRequest<K> of(K key, int rank, String identity) {
        return new NameRequest<>(key, rank, identity, "", List::of, Optional.empty(), List.of(), "Other");
    }

    /** This request with its candidates. */
    public NameRequest<K> candidates(String preferred, Supplier<List<String>> fallbacks) {
        return new NameRequest<>(key, rank, identity, preferred, fallbacks, published, companions, parent);
    }

    /** This request with the name of an earlier release. */
    public NameRequest<K> published(Optional<String> name) {
        return new NameRequest<>(key, rank, identity, preferred, fallbacks, name, companions, parent);
    }

    /** This request with suffixes of names to reserve with it. */
    public NameRequest<K> companions(List<String> suffixes) {
        return new NameRequest<>(key, rank, identity, preferred, fallbacks, published, suffixes, parent);
    }

    /** This request with the word of what the element belongs to. */
    public NameRequest<K> in(String word) {
        return new NameRequest<>(key, rank, identity, preferred, fallbacks, published, companions, word);
    }

    /** The precedence in a collision, independent of the order in which requests are made. */
    static Comparator<NameRequest<?>> byPrecedence() {
        return Comparator.<NameRequest<?>>comparingInt(NameRequest::rank)
                .thenComparingInt(request -> request.identity().length())
                .thenComparing(NameRequest::identity);
    }
}
