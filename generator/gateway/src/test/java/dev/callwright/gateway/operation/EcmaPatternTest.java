package dev.callwright.gateway.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {
    private static boolean matches(String pattern, String text) {
        EcmaPattern.reset();
        return EcmaPattern.of(pattern).orElseThrow().matches(text);
    }

    @ParameterizedTest
    @CsvSource({
        "^[a-z]+$, abc, true",
        "^[a-z]+$, ABC, false",
        "b, abc, true",
        "^[[]$, [, true",
        "^[a&&b]+$, ab&, true",
        "^\\d{2}$, 12, true",
        "^\\d$, \u0661, false",
        "^\\s$, \u00a0, true",
        "^\\S$, \u00a0, false",
        "^.$, \u0085, true",
    })
    void readsWhatEcmaScriptReads(String pattern, String text, boolean expected) {
        assertThat(matches(pattern, text)).isEqualTo(expected);
    }

    @Test
    void endsAtTheEndOfTheText() {
        assertThat(matches("^a$", "a\n")).isFalse();
        assertThat(matches("^.$", "\n")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[]", "[^]", "\\p{L}", "\\u{1F600}", "\\Qa\\E", "[a-", "a{2,1}", "\\"})
    void leavesOutWhatMeansSomethingElse(String pattern) {
        assertThat(EcmaPattern.of(pattern)).isEmpty();
    }

    // An expression that backtracks is stopped, and so are many that are just slow.
    @Test
    void stopsAfterSomeSteps() {
        EcmaPattern pattern = EcmaPattern.of("^(?:(a+)\\1?)+$").orElseThrow();
        EcmaPattern.reset();
        for (int call = 0; call < 1_000; call++) {
            assertThat(pattern.matches("a".repeat(60) + "!")).isTrue();
        }
        EcmaPattern.reset();
        assertThat(pattern.matches("ab")).isFalse();
    }
}
