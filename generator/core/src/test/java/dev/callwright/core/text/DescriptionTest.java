package dev.callwright.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.testing.DescriptionCases;
import dev.callwright.core.text.Block.Paragraph;
import dev.callwright.core.text.Inline.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DescriptionTest {
    private static final MarkdownRenderer MARKDOWN = new MarkdownRenderer(MarkdownFlavor.PLAIN, 100);
    // The slowest of them takes a second when nothing is warm and the machine is shared.
    private static final Duration HANG = Duration.ofSeconds(20);

    static List<DescriptionCases> cases() throws IOException {
        return DescriptionCases.all();
    }

    @Test
    void tableIsLong() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isMarkdown(DescriptionCases each) {
        assertThat(markdown(each.description())).isEqualTo(each.markdown());
    }

    /** What is written as Markdown is read as what it was written from. */
    @ParameterizedTest
    @MethodSource("cases")
    void markdownIsReadAsTheSame(DescriptionCases each) {
        String written = markdown(each.description());
        assertThat(markdown(read(written))).isEqualTo(written);
    }

    private static String markdown(Description description) {
        return MARKDOWN.lines(description).stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static Description read(String text) {
        return new Descriptions(Optional.empty()).of(text);
    }

    @Test
    void relativeLinksLeadNowhereWithoutAPage() {
        assertThat(markdown(read("[a](/b) [c](#d) [e](//f.example/g)"))).isEqualTo("a c e\n");
        Descriptions wrong = new Descriptions(Optional.of("javascript:alert(1)"));
        assertThat(markdown(wrong.of("[a](/b)"))).isEqualTo("a\n");
    }

    @Test
    void longAddressesLeadNowhere() {
        assertThat(markdown(read("[a](https://example.com/" + "b".repeat(2_000) + ")")))
                .isEqualTo("a\n");
    }

    @Test
    void aTextIsReadOnce() {
        Descriptions descriptions = new Descriptions(Optional.empty());
        assertThat(descriptions.of("a *b*")).isSameAs(descriptions.of("a " + "*b*"));
    }

    @Test
    void summaryIsSaidOnce() {
        Descriptions descriptions = new Descriptions(Optional.empty());
        assertThat(markdown(descriptions.of("Short.", "Short. And long."))).isEqualTo("Short. And long.\n");
        assertThat(markdown(descriptions.of("Short.", "Long."))).isEqualTo("Short.\n\nLong.\n");
        assertThat(descriptions.of(" ", "\n").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "*",
                "`",
                "<",
                "<a",
                "[[",
                "](",
                "> ",
                "- ",
                "<div>",
                "<b>",
                "<p>",
                "<a href=x>",
                "![",
                "_",
                "&",
                "<!--",
                "[a](",
                "[a]: ",
                "<ul><li>",
                "<table><tr><td>",
                "1. ",
                "*a_ ",
                "a|b\n-|-\n",
                "<i><p>",
                "<pre>",
                "</p>",
                "- \n  ",
                "`a",
                "<b>x</b>",
                "<b><code>x</code></b>",
                "<ul>",
                "<li>",
                "<blockquote>",
                "<h1>",
                "<dt>",
                "<svg>",
                "<x>",
                "</x>",
                "<br>",
                "**a ",
                "[a][",
                "\\",
                "~",
                "|",
                "|a",
                "<code>",
                "\u202e",
                "<details>",
                "<em>",
                "<a href='"
            })
    void aHundredKilobytesOfMarksAreReadInLinearTime(String mark) {
        String text = mark.repeat(100_000 / mark.length());
        Assertions.assertTimeoutPreemptively(
                HANG, () -> MARKDOWN.lines(read(text).forComment()));
        Assertions.assertTimeoutPreemptively(HANG, () -> MARKDOWN.lines(read(text)));
    }

    @Test
    void deepNestingIsCut() {
        StringBuilder lists = new StringBuilder();
        for (int i = 0; lists.length() < 5_000_000 && i < 5_000; i++) {
            lists.append("  ".repeat(i)).append("- x\n");
        }
        List<String> texts = List.of(
                "> ".repeat(5_000) + "x",
                "- ".repeat(5_000) + "x",
                lists.toString(),
                "<div>".repeat(20_000) + "x" + "</div>".repeat(20_000),
                "<blockquote>".repeat(5_000) + "x",
                "<ul><li>".repeat(5_000) + "x",
                "*a **b ".repeat(5_000) + "b** a*".repeat(5_000));
        for (String text : texts) {
            Description description = Assertions.assertTimeoutPreemptively(HANG, () -> read(text));
            assertThat(markdown(description)).contains("x".substring(text.endsWith("a*") ? 1 : 0));
        }
    }

    /** Work is counted by what comes out: twice the input may give twice the output, and not four times of it. */
    @ParameterizedTest
    @ValueSource(strings = {"<b><i><p>", "<b>x<p>", "[x]", "<table><tr><td>x", "|x", "> - x\n", "<a href=/y><p>x"})
    void outputGrowsWithTheInput(String mark) {
        String start = "[x]: https://example.com/" + "y".repeat(1_000) + "\n\n";
        int once = markdown(read(start + mark.repeat(500))).length();
        int twice = markdown(read(start + mark.repeat(1_000))).length();
        assertThat(twice).isLessThanOrEqualTo(once * 2 + 2_000);
    }

    @Test
    void aReferenceIsNotRepeatedWithoutEnd() {
        String text = "[x]: https://example.com/" + "y".repeat(1_000) + "\n\n" + "[x] ".repeat(10_000);
        assertThat(markdown(read(text)).length()).isLessThan(4 * text.length());
    }

    @Test
    void whatIsTooLongIsPlainTextFromThereOn() {
        int limit = Limit.DESCRIPTION_LENGTH.value();
        String text = "*a* ".repeat(limit / 4 - 1) + "\n\n" + "*b* ".repeat(10);
        assertThat(markdown(read(text)))
                .endsWith("*a*\n\n*b* *b* *b* *b* *b* *b* *b* *b* *b* *b*\n".replace("*b*", "\\*b\\*"));
    }

    @Test
    void aTableThatIsTooLargeIsPlainText() {
        String text = "|a".repeat(200) + "\n" + "|-".repeat(200) + "\n" + "|*b*\n".repeat(100);
        assertThat(read(text).blocks()).hasSize(1).first().isInstanceOf(Paragraph.class);
    }

    @Test
    void aCommentHoldsTheBeginning() {
        Description manual = read("word word\n\n".repeat(5_000)).forComment();
        assertThat(manual.blocks()).hasSizeLessThan(100);
        assertThat(manual.blocks().get(manual.blocks().size() - 1))
                .isEqualTo(new Paragraph(List.of(new Text("\u2026"))));
        assertThat(MARKDOWN.lines(read("- a\n".repeat(5_000)).forComment())).hasSizeLessThan(110);
        assertThat(MARKDOWN.lines(read("```\n" + "a\n".repeat(5_000) + "```").forComment()))
                .hasSizeLessThan(110);
        assertThat(markdown(read("a ".repeat(50_000)).forComment()))
                .hasSizeLessThan(11_000)
                .endsWith("a\n\n\u2026\n");
    }
}
