package dev.callwright.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishNounTest {
    @ParameterizedTest
    @CsvSource({
        "customers, customer",
        "line_items, line_item",
        "paymentMethods, paymentMethod",
        "ids, id",
        "IDs, ID",
        "companies, company",
        "series_entries, series_entry",
        "movies, movie",
        "addresses, address",
        "billing_addresses, billing_address",
        "boxes, box",
        "branches, branch",
        "caches, cache",
        "hashes, hash",
        "statuses, status",
        "warehouses, warehouse",
        "clauses, clause",
        "purchases, purchase",
        "databases, database",
        "aliases, alias",
        "analyses, analysis",
        "indices, index",
        "quizzes, quiz",
        "archives, archive"
    })
    void regularAndIrregularPluralsHaveASingular(String plural, String singular) {
        assertThat(EnglishNoun.singular(plural)).isEqualTo(singular);
        assertThat(EnglishNoun.isPlural(plural)).isTrue();
        assertThat(EnglishNoun.singular(singular)).isEqualTo(singular);
        assertThat(EnglishNoun.isPlural(singular)).isEqualTo(singular.equals("alias"));
    }

    @ParameterizedTest
    @CsvSource({"people, person", "children, child", "child_people, child_person"})
    void pluralsWithoutAnSHaveASingular(String plural, String singular) {
        assertThat(EnglishNoun.singular(plural)).isEqualTo(singular);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "status", "address", "analysis", "news", "series", "SMS", "data", "items_2", "日本"})
    void namesWithoutAnotherSingularAreUnchanged(String name) {
        assertThat(EnglishNoun.singular(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "status", "address", "analysis", "capture", "CLASS", "data", "items_2"})
    void otherNamesAreNotPlurals(String name) {
        assertThat(EnglishNoun.isPlural(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "series", "sms"})
    void nounsInTheFormOfAPluralArePlurals(String name) {
        assertThat(EnglishNoun.isPlural(name)).isTrue();
    }

    @Test
    void aLowerCaseSAfterCapitalsIsTheirPlural() {
        assertThat(EnglishNoun.isPluralOfAcronym("IDs", 2)).isTrue();
        assertThat(EnglishNoun.isPluralOfAcronym("IDsOf", 2)).isTrue();
        assertThat(EnglishNoun.isPluralOfAcronym("IDset", 2)).isFalse();
        assertThat(EnglishNoun.isPluralOfAcronym("Is", 1)).isFalse();
        assertThat(EnglishNoun.isPluralOfAcronym("ids", 2)).isFalse();
        assertThat(EnglishNoun.isPluralOfAcronym("s", 0)).isFalse();
    }
}
