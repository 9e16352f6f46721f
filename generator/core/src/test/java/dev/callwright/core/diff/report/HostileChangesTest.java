package dev.callwright.core.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.diff.Sdk;
import dev.callwright.core.diff.report.Comparison.PlacedChange;
import dev.callwright.core.diff.report.Comparison.SnippetChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of a document in reports. */
final class HostileChangesTest {
    private static final int GITHUB = 65_536;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> <details> <!--",
                "[x](http://evil.example) ![y](http://evil.example/z)",
                "`code` ``` ~~~ **bold** _it_ ~~gone~~",
                "# heading",
                "1. one",
                "- [ ] task",
                "a | b | c &lt;",
                "$x$ \\",
                "line\n\n## second\u2028third\r\n</details>",
                "::error::x\n::set-output name=a::b"
            })
    void isTextInMarkdown(String text) {
        Comparison comparison = Changes.of(text, List.of(Changes.removed(text)), List.of(snippet(text)));
        for (DiffFormat format : List.of(DiffFormat.MARKDOWN, DiffFormat.CHANGELOG)) {
            String report = format.write(comparison);
            List<String> html = new ArrayList<>();
            Parser.builder().build().parse(report).accept(new AbstractVisitor() {
                @Override
                public void visit(HtmlBlock block) {
                    html.add(block.getLiteral());
                }

                @Override
                public void visit(HtmlInline inline) {
                    html.add(inline.getLiteral());
                }

                @Override
                public void visit(Link link) {
                    html.add(link.getDestination());
                }

                @Override
                public void visit(Image image) {
                    html.add(image.getDestination());
                }
            });
            assertThat(html)
                    .as(report)
                    .allMatch(each -> each.matches("<details><summary><code>[^<>]*</code></summary>|</details>"));
            String shown = TextContentRenderer.builder()
                    .build()
                    .render(Parser.builder().build().parse(report));
            assertThat(shown.replace("\u200B", ""))
                    .contains(text.lines().findFirst().orElseThrow().strip());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@everyone",
                "#12",
                "octo/repo#12",
                "GH-12",
                "gh-3",
                "http://github.com/a/b/issues/1",
                "www.evil.example",
                "a@b.example"
            })
    void mentionsNobodyAndRefersToNothing(String text) {
        Comparison comparison = Changes.of(text, List.of(Changes.added("fixes " + text)), List.of());

        assertThat(DiffFormat.MARKDOWN.write(comparison)).doesNotContain(text);
        assertThat(DiffFormat.CHANGELOG.write(comparison)).doesNotContain(text);
        assertThat(DiffFormat.SUMMARY.write(comparison))
                .doesNotContain("@")
                .doesNotContain("#")
                .doesNotContain("//");
    }

    @Test
    void endsNoLine() {
        Comparison comparison =
                Changes.of("a\nbreaking=false", List.of(Changes.removed("x\ny\u202E\u001B[2J")), List.of());

        assertThat(DiffFormat.SUMMARY.write(comparison)).hasLineCount(7).contains("\ntitle=a breaking false 1.3.0:");
        assertThat(DiffFormat.TEXT.write(comparison)).contains("  x\\u{a}y\\u{202e}\\u{1b}[2J\n");
        assertThat(DiffFormat.JSON.write(comparison)).doesNotContain("\u202E").contains("x\\\\u{a}y\\\\u{202e}");
    }

    @Test
    void meansNothingToAShell() {
        String title = "$(touch pwned) `id` ; & | > \"quoted\" 'x' \\ % ! * ? {a} \u05D0\u65E5 caf\u00E9";

        assertThat(DiffFormat.SUMMARY.write(Changes.of(title, List.of(), List.of())))
                .contains("title=(touch pwned) id quoted x a \u05D0\u65E5 caf\u00E9 1.3.0: no changes");
    }

    @Test
    void staysWithinWhatGithubTakes() {
        String sentence = "@".repeat(5_000);
        List<PlacedChange> changes = new ArrayList<>();
        IntStream.range(0, 2_000)
                .forEach(i -> changes.add(
                        Changes.removed(i % 2 == 0 ? "Operation " + i + " is gone." : "Gone: " + i + sentence)));
        List<SnippetChange> snippets =
                IntStream.range(0, 2_000).mapToObj(i -> snippet("GET /" + i)).toList();
        Comparison comparison = Changes.of(sentence, changes, snippets);

        String report = DiffFormat.MARKDOWN.write(comparison);

        assertThat(report.length()).isLessThan(GITHUB);
        assertThat(report).contains("#### Source-breaking (2000)").contains(" more, which the JSON report has._");
        assertThat(report.split("<details>", -1)).hasSameSizeAs(report.split("</details>", -1));
        assertThat(report).contains("### TypeScript").contains("### Snippets").contains("Operation 0 is gone");
    }

    @Test
    void countsWhatIsLeftOut() {
        List<PlacedChange> changes = IntStream.range(0, 2_000)
                .mapToObj(i -> Changes.added("Operation number " + i + " is new."))
                .toList();
        String report = DiffFormat.MARKDOWN.write(Changes.of("Shop", changes, List.of()));
        int shown = report.substring(0, report.indexOf("### TypeScript")).split("\n- ", -1).length - 1;

        assertThat(shown).isBetween(100, 1_000);
        assertThat(report)
                .contains("<details><summary>Show " + shown + "</summary>")
                .contains("_And " + (2_000 - shown) + " more, which");
        assertThat(Changes.of("Shop", changes, List.of()).bump(Sdk.JAVA)).isEqualTo(Bump.MINOR);
    }

    private static SnippetChange snippet(String call) {
        return new SnippetChange("id", call, false, List.of("java/minimal"), Map.of("java", "a(\"```\");\n" + call));
    }
}
