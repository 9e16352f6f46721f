package dev.callwright.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Pets 1.0-beta|Pets 1.0-beta",
                "[x](javascript:y)|&#91;x&#93;(javascript:y)",
                "<b>&amp;`*_|&#60;b&#62;&#38;amp&#59;&#96;&#42;&#95;",
                "a\u202eb\u2028# c|a b &#35; c",
                "日本 \ud83d\ude00|日本 &#128512;"
            })
    void nothingIsReadAsMarkup(String text, String markdown) {
        assertThat(MarkdownText.escape(text)).isEqualTo(markdown);
    }
}
