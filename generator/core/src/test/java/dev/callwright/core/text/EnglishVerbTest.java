package dev.callwright.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnglishVerbTest {

    @ParameterizedTest
    @CsvSource({
        "verify, true, true",
        "cancel, true, true",
        "search, false, true",
        "test, false, true",
        "account, false, false",
        "'', false, false"
    })
    void tellsVerbsFromNouns(String word, boolean isVerb, boolean mayBeVerb) {
        assertThat(EnglishVerb.isVerb(word)).isEqualTo(isVerb);
        assertThat(EnglishVerb.mayBeVerb(word)).isEqualTo(mayBeVerb);
    }

    @ParameterizedTest
    @CsvSource({
        "verify, verifies, true",
        "verify, verify, true",
        "cancel, cancels, true",
        "search, searches, true",
        "verify, verification, false",
        "list, listen, false"
    })
    void knowsTheFormsOfVerbs(String verb, String word, boolean isForm) {
        assertThat(EnglishVerb.isForm(verb, word)).isEqualTo(isForm);
    }

    @Test
    void verbsThatChangeNothingAreVerbs() {
        assertThat(EnglishVerb.reads("find")).isTrue();
        assertThat(EnglishVerb.reads("cancel")).isFalse();
    }
}
