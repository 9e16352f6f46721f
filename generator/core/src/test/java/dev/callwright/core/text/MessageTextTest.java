package dev.callwright.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MessageTextTest {
    @ParameterizedTest
    @CsvSource({
        "0000, \\u{0}",
        "0007, \\u{7}",
        "0008, \\u{8}",
        "0009, \\u{9}",
        "000A, \\u{a}",
        "000D, \\u{d}",
        "001B, \\u{1b}",
        "007F, \\u{7f}",
        "0085, \\u{85}",
        "009B, \\u{9b}",
        "00AD, \\u{ad}",
        "034F, \\u{34f}",
        "061C, \\u{61c}",
        "200B, \\u{200b}",
        "200D, \\u{200d}",
        "200E, \\u{200e}",
        "2028, \\u{2028}",
        "2029, \\u{2029}",
        "202A, \\u{202a}",
        "202E, \\u{202e}",
        "2066, \\u{2066}",
        "2069, \\u{2069}",
        "2800, \\u{2800}",
        "3164, \\u{3164}",
        "D800, \\u{d800}",
        "FE00, \\u{fe00}",
        "FEFF, \\u{feff}",
        "FFFF, \\u{ffff}",
        "E0041, \\u{e0041}",
        "E0100, \\u{e0100}"
    })
    void showsWhatCannotBeSeen(String hex, String expected) {
        String payload = Character.toString(Integer.parseInt(hex, 16));
        assertThat(MessageText.line("a" + payload + "b")).isEqualTo("a" + expected + "b");
        assertThat(MessageText.line(MessageText.line("a" + payload + "b"))).isEqualTo("a" + expected + "b");
    }

    @Test
    void leavesEveryOtherTextAlone() {
        String text = "größer 大きい \uD83D\uDE80 \u2764\uFE0F 'x' \\ \"y\" العربية עברית";
        assertThat(MessageText.line(text)).isEqualTo(text);
    }

    @Test
    void cutsInTheMiddle() {
        assertThat(MessageText.piece("a".repeat(200))).hasSize(200);
        assertThat(MessageText.piece("a".repeat(150) + "b".repeat(400_000) + "c".repeat(50)))
                .isEqualTo("a".repeat(150) + "\u2026(400000 characters)\u2026" + "c".repeat(50));
        assertThat(MessageText.line("x".repeat(1_000_000))).hasSizeLessThan(4_100);
    }

    @Test
    void cutsLongWordsOfAMessageAndKeepsWhatIsAroundThem() {
        assertThat(MessageText.message("'" + "a".repeat(400_000) + "' is no type; write string"))
                .startsWith("'aaa")
                .endsWith("aaa' is no type; write string")
                .hasSizeLessThan(300);
        assertThat(MessageText.message("a ".repeat(200_000) + "is no type; write string"))
                .endsWith("a is no type; write string")
                .hasSizeLessThan(2_100);
    }
}
