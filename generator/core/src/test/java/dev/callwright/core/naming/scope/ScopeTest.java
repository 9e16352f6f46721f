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
    private static final Wishes WISHES = new Wishes(Casing.LOWER_CAMEL);

    private static Scope scope(Case sensitivity, String... reserved) {
        return new Scope(Casing.LOWER_CAMEL, sensitivity, new Reserved(Set.of(reserved), "_"));
    }

    private static Contender<String> contender(String wireName) {
        return Contender.of(wireName, 0, wireName).wants(WISHES.first(wireName), () -> WISHES.others(wireName));
    }

    @Test
    void givesEveryoneTheFirstWishWhenAllDiffer() {
        assertThat(scope(Case.MATTERS).assign(List.of(contender("first_name"), contender("last_name"))))
                .isEqualTo(Map.of("first_name", "firstName", "last_name", "lastName"));
    }

    @Test
    void tellsAReservedNameApartByItsSuffix() {
        assertThat(scope(Case.MATTERS, "class").assign(List.of(contender("class"))))
                .isEqualTo(Map.of("class", "class_"));
    }

    @Test
    void givesTheLoserANameOfItsOwnWords() {
        assertThat(scope(Case.MATTERS).assign(List.of(contender("dateRange"), contender("date_range"))))
                .isEqualTo(Map.of("dateRange", "dateRange", "date_range", "dateRangeSnake"));
        assertThat(scope(Case.MATTERS).assign(List.of(contender("@class"), contender("class"))))
                .isEqualTo(Map.of("class", "class", "@class", "atClass"));
    }

    @Test
    void hashesWhatNothingElseTellsApart() {
        Map<String, String> names = scope(Case.MATTERS)
                .assign(List.of(contender("a.b"), contender("a-b_"), contender("A.b"), contender("a b")));
        assertThat(names.values())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("aB") || name.startsWith("aDotB"));
    }

    @Test
    void ignoresLetterCaseWhereFilesAreMade() {
        List<Contender<String>> contenders = List.of(
                Contender.of("PAv", 0, "PAv").wants("PAvBody", List::of),
                Contender.of("Pav", 0, "Pav").wants("PavBody", List::of));
        assertThat(scope(Case.MATTERS).assign(contenders).values()).containsExactlyInAnyOrder("PAvBody", "PavBody");
        Map<String, String> names = scope(Case.IGNORED).assign(contenders);
        assertThat(names).containsEntry("PAv", "PAvBody");
        assertThat(names.get("Pav")).matches("PavBody[0-9a-f]{4}");
    }

    @Test
    void servesPublishedNamesFirst() {
        Contender<String> newcomer = contender("date_range");
        Contender<String> old = contender("dateRange").published(Optional.of("dateRange"));
        Contender<String> older = contender("date-range").published(Optional.of("range"));
        assertThat(scope(Case.MATTERS).assign(List.of(newcomer, old, older)))
                .isEqualTo(Map.of("dateRange", "dateRange", "date_range", "dateRangeSnake", "date-range", "range"));
    }

    @Test
    void keepsCompanionsFree() {
        List<Contender<String>> contenders = List.of(
                Contender.of("list", 0, "list").wants("list", List::of).companions(List.of("WithResponse")),
                Contender.of("other", 0, "other")
                        .wants("listWithResponse", List::of)
                        .companions(List.of("WithResponse")));
        assertThat(scope(Case.MATTERS).assign(contenders).get("other")).matches("listWithResponse[0-9a-f]{4}");
    }

    @Test
    void doesNotDependOnTheOrderOfContenders() {
        List<Contender<String>> contenders = new ArrayList<>();
        for (String name :
                List.of("next", "Next", "NEXT", "nExt", "_next", "next_", "-next", "n.e.x.t", "next!", "NeXT")) {
            contenders.add(contender(name));
        }
        Map<String, String> expected = scope(Case.IGNORED, "next").assign(contenders);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(contenders, new Random(seed));
            assertThat(scope(Case.IGNORED, "next").assign(contenders)).isEqualTo(expected);
        }
    }

    @Test
    void neverNamesANewcomerAtTheCostOfWhoDoesNotClash() {
        Map<String, String> before =
                scope(Case.MATTERS).assign(List.of(contender("a"), contender("b_c"), contender("B-c")));
        Map<String, String> after = scope(Case.MATTERS)
                .assign(List.of(contender("d"), contender("a"), contender("e_f"), contender("b_c"), contender("B-c")));
        assertThat(after).containsAllEntriesOf(before);
    }
}
