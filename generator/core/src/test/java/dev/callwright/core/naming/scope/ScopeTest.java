package dev.callwright.core.naming.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.scope.Scope.Reserved;
import dev.callwright.core.naming.word.Casing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ScopeTest {
    private static final CandidateNames CANDIDATES = new CandidateNames(Casing.LOWER_CAMEL);

    private static Scope scope(Case sensitivity, String... reserved) {
        return new Scope(Casing.LOWER_CAMEL, sensitivity, new Reserved(Set.of(reserved), "_"));
    }

    private static NameRequest<String> request(String wireName) {
        return NameRequest.of(wireName, 0, wireName)
                .candidates(CANDIDATES.preferred(wireName), () -> CANDIDATES.fallbacks(wireName));
    }

    @Test
    void assignsPreferredNamesWhenAllDiffer() {
        assertThat(scope(Case.MATTERS).assign(List.of(request("first_name"), request("last_name"))))
                .isEqualTo(Map.of("first_name", "firstName", "last_name", "lastName"));
    }

    @Test
    void appendsASuffixToReservedWords() {
        assertThat(scope(Case.MATTERS, "class").assign(List.of(request("class"))))
                .isEqualTo(Map.of("class", "class_"));
    }

    @Test
    void resolvesCollisionsWithFallbacks() {
        assertThat(scope(Case.MATTERS).assign(List.of(request("dateRange"), request("date_range"))))
                .isEqualTo(Map.of("dateRange", "dateRange", "date_range", "date_range"));
        assertThat(scope(Case.MATTERS).assign(List.of(request("@class"), request("class"))))
                .isEqualTo(Map.of("class", "class", "@class", "atClass"));
    }

    @Test
    void putsTheParentsWordInFrontWhenAllFallbacksCollide() {
        Map<String, String> names = scope(Case.MATTERS)
                .assign(List.of(
                        request("a.b"),
                        request("a-b_"),
                        request("A.b"),
                        request("a b").in("order")));
        assertThat(names).isEqualTo(Map.of("A.b", "aB", "a.b", "aDotB", "a b", "orderAB", "a-b_", "aBUnderscore"));
    }

    @Test
    void ignoresLetterCaseInNamesOfFiles() {
        List<NameRequest<String>> requests = List.of(
                NameRequest.of("PAv", 0, "PAv").candidates("PAvBody", List::of),
                NameRequest.of("Pav", 0, "Pav").candidates("PavBody", List::of));
        assertThat(scope(Case.MATTERS).assign(requests).values()).containsExactlyInAnyOrder("PAvBody", "PavBody");
        Map<String, String> names = scope(Case.IGNORED).assign(requests);
        assertThat(names).containsEntry("PAv", "PAvBody");
        assertThat(names.get("Pav")).isEqualTo("otherPavBody");
    }

    @Test
    void publishedNamesHavePrecedence() {
        NameRequest<String> newcomer = request("date_range");
        NameRequest<String> old = request("dateRange").published(Optional.of("dateRange"));
        NameRequest<String> older = request("date-range").published(Optional.of("range"));
        assertThat(scope(Case.MATTERS).assign(List.of(newcomer, old, older)))
                .isEqualTo(Map.of("dateRange", "dateRange", "date_range", "date_range", "date-range", "range"));
    }

    @Test
    void reservesCompanions() {
        List<NameRequest<String>> requests = List.of(
                NameRequest.of("list", 0, "list").candidates("list", List::of).companions(List.of("WithResponse")),
                NameRequest.of("other", 0, "other")
                        .candidates("listWithResponse", List::of)
                        .companions(List.of("WithResponse")));
        assertThat(scope(Case.MATTERS).assign(requests).get("other")).isEqualTo("otherListWithResponse");
    }

    @Test
    void doesNotDependOnTheOrderOfRequests() {
        List<NameRequest<String>> requests = new ArrayList<>();
        for (String name :
                List.of("next", "Next", "NEXT", "nExt", "_next", "next_", "-next", "n.e.x.t", "next!", "NeXT")) {
            requests.add(request(name));
        }
        Map<String, String> expected = scope(Case.IGNORED, "next").assign(requests);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(requests, new Random(seed));
            assertThat(scope(Case.IGNORED, "next").assign(requests)).isEqualTo(expected);
        }
    }

    @Test
    void requestsWithoutCollisionKeepTheirPreferredName() {
        Map<String, String> before = scope(Case.MATTERS).assign(List.of(request("a"), request("b_c"), request("B-c")));
        Map<String, String> after = scope(Case.MATTERS)
                .assign(List.of(request("d"), request("a"), request("e_f"), request("b_c"), request("B-c")));
        assertThat(after).containsAllEntriesOf(before);
    }
}
