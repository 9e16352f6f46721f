package dev.callwright.core.source.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** I-Regexp by the grammar of RFC 9485, where it differs from Java's regular expressions in particular. */
final class RegularExpressionTest {
    private static boolean matches(String expression, String text) {
        return holds("match", expression, text);
    }

    private static boolean holds(String function, String expression, String text) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return !JsonPath.parse("$[?" + function + "(@[0], @[1])]")
                .select(json.arrayNode().add(json.arrayNode().add(text).add(expression)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "ab ab",
                "a|bc bc",
                "a| ''",
                "'' ''",
                "() ''",
                "a*b+c? aabb",
                "a{2} aa",
                "a{2,} aaaa",
                "a{1,3} aaa",
                "(ab|c)+d abcabd",
                ". é",
                ". 😀",
                "😀+ 😀😀",
                "[😀-😂]+ 😁",
                "[abc]+ cab",
                "[a-cx]+ xab",
                "[^a-c] d",
                "[-a]+ a-a",
                "[a-]+ a-a",
                "[^-] a",
                "[--] -",
                "[\\]\\[\\\\]+ []\\",
                "[\\t-\\r]+ '\t\r\n'",
                "\\n\\r\\t '\n\r\t'",
                "\\(\\)\\*\\+\\-\\.\\?\\[\\\\\\]\\^\\{\\|\\} ()*+-.?[\\]^{|}",
                "[\\(\\)\\*\\+\\-\\.\\?\\[\\\\\\]\\^\\{\\|\\}]+ ()*+-.?[\\]^{|}",
                "\\p{L}+ aÉж",
                "\\p{Lu}\\p{Ll} Éж",
                "[\\p{Nd}x]+ 1x٣",
                "\\P{L}+ 1-2",
                "[^\\p{L}] 1",
                "\\p{Sc}\\p{Pd}\\p{Zs} '$- '",
                // Signs that stand for themselves here, and for more in Java.
                "[$^]+ ^$",
                "a&&b a&&b",
                "[a&&b]+ &ab",
                "[#&~@!%,;:=<>/`_]+ #&~@!%,;:=<>",
                "a#b a#b",
                "a-b a-b",
                "/,:;<=>@_`~!\"%& /,:;<=>@_`~!\"%&",
                // Anchors are in the mappings to other dialects only.
                "^a$ a",
                "^(^a|b$)$ a",
            })
    void matchesWholeTexts(String expression, String text) {
        assertThat(matches(unquoted(expression), unquoted(text))).isTrue();
    }

    private static String unquoted(String value) {
        return value == null ? "" : value;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "ab abc",
                "ab xab",
                ". '\n'",
                ". '\r'",
                ". ab",
                "[^a] a",
                "a{2} aaa",
                "^a$ 'a\n'",
                "^a ^a",
                "\\p{Lu} a",
                "[a-c] d"
            })
    void matchesNothingElse(String expression, String text) {
        assertThat(matches(expression, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"b abc", "[$^]b a^bc", "[0-9]{2} a12b", "'' abc", "c|d abc", "\\. a.b"})
    void findsPartsOfTexts(String expression, String text) {
        assertThat(holds("search", expression, text)).isTrue();
        assertThat(matches(expression, text)).isFalse();
    }

    /** Java reads most of these and would match the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\d",
                "\\w",
                "\\s",
                "\\S",
                "\\b1",
                "1\\z",
                "\\A1",
                "\\Q1\\E",
                "\\x31",
                "\\u0031",
                "\\07",
                "\\h",
                "\\R",
                "\\e",
                "(?=1)1",
                "(?!2)1",
                "(?<=)1",
                "(?:1)",
                "(?i)1",
                "(?<n>1)",
                "(1)\\1",
                "(1)\\k<n>",
                "1??",
                "1*?",
                "1+?",
                "1++",
                "1?+",
                "1{1}?",
                "1{1}{1}",
                "1**",
                "*1",
                "+1",
                "?1",
                "|*",
                "(*1)",
                "{1}",
                "1{",
                "1{}",
                "1{,1}",
                "1{1,2",
                "1{2,1}",
                "1{-1}",
                "}1",
                "]1",
                "1]",
                "[1",
                "[]",
                "[^]",
                "[]1]",
                "[1[2]]",
                "[1&&[^2]]",
                "[2-0]",
                "[0-\\p{L}]",
                "[1--]",
                "[0-1-2]",
                "[\\d]",
                "[\\-\\w]",
                "(1",
                "1)",
                ")1(",
                "((1)",
                "1\\",
                "[1\\",
                "\\",
                "\\p{IsLatin}",
                "\\p{Latin}",
                "\\p{Alpha}",
                "\\p{javaDigit}",
                "\\p{N",
                "\\pN",
                "\\p{}",
                "\\p{Cs}",
                "\\p{Lc}",
                "\\p{LC}",
                "\\p{n}",
                "\\$",
                "\\/",
                "\\ ",
                "\\_",
                "\\&",
                "\uD800",
                "[\uDC00]"
            })
    void matchesNothingWithWhatIsNotInTheGrammar(String expression) {
        assertThat(List.of("1", "", expression)).noneMatch(text -> matches(expression, text));
        assertThat(holds("search", expression, "1")).isFalse();
    }

    @Test
    void readsLongExpressionsInLinearTime() {
        assertThat(matches("(".repeat(50_000), "1")).isFalse();
        assertThat(matches("[".repeat(50_000), "1")).isFalse();
        assertThat(matches("\\p{".repeat(30_000), "1")).isFalse();
    }
}
