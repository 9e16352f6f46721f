package dev.callwright.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.diff.Change.Place;
import dev.callwright.core.diff.document.DocumentChanges;
import dev.callwright.core.diff.java.JavaSdkSurface;
import dev.callwright.core.diff.typescript.TypeScriptSurface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of changes in {@code src/test/resources/diff/mutations.yaml}. */
final class MutationsTest {
    /** What the SDKs make of a difference; without them only the documents' side of the table is checked. */
    private static final List<SdkSurface> SURFACES = List.of(new JavaSdkSurface(), new TypeScriptSurface());

    private record ThereAndBack(Mutation there, Mutation back) {
        @Override
        public String toString() {
            return there.name();
        }
    }

    static List<ThereAndBack> mutations() {
        List<Mutation> all = Mutation.all();
        List<ThereAndBack> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 2) {
            pairs.add(new ThereAndBack(all.get(i), all.get(i + 1)));
        }
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void findsWhatChangedAndWhatItMeansThereAndBack(ThereAndBack mutation) {
        List<Change> there = changes(mutation.there());
        List<Change> back = changes(mutation.back());
        check(mutation.there(), there);
        check(mutation.back(), back);
        assertThat(subjects(there, Change::before)).isEqualTo(subjects(back, Change::after));
        assertThat(subjects(there, Change::after)).isEqualTo(subjects(back, Change::before));
    }

    private static List<Change> changes(Mutation mutation) {
        Versions versions = mutation.versions();
        return new ApiDiff(new DocumentChanges(), SURFACES).changes(versions.from(), versions.to());
    }

    private static Set<Subject> subjects(List<Change> changes, Function<Change, Optional<Place>> side) {
        // The names lock keeps names on one way only.
        return changes.stream()
                .filter(change -> change.kind() != ChangeKind.NAME_MOVED)
                .flatMap(change -> side.apply(change).stream())
                .map(Place::subject)
                .collect(Collectors.toSet());
    }

    private static void check(Mutation mutation, List<Change> changes) {
        Stream<String> kinds = changes.stream().map(change -> change.kind().key());
        assertThat(kinds.distinct().sorted())
                .as("%s: %s", mutation, changes)
                .containsExactlyElementsOf(mutation.kinds().stream()
                        .filter(kind -> !SURFACES.isEmpty() || !kind.equals(ChangeKind.NAME_MOVED.key()))
                        .toList());
        Map<Sdk, Impact> worst = new TreeMap<>();
        changes.forEach(change -> change.impacts()
                .forEach(
                        (sdk, impact) -> worst.merge(sdk, impact, (one, other) -> one.isAtLeast(other) ? one : other)));
        Map<Sdk, Impact> expected = new TreeMap<>(mutation.impacts());
        if (SURFACES.isEmpty()) {
            // The documents never say that code does not compile or link.
            expected.values().removeIf(impact -> impact.isAtLeast(Impact.BINARY_BREAKING));
            worst.keySet().retainAll(expected.keySet());
        }
        assertThat(worst).as("%s: %s", mutation, changes).isEqualTo(expected);
    }
}
