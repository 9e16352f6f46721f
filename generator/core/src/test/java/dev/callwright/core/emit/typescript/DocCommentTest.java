package dev.callwright.core.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.callwright.core.model.Docs;
import dev.callwright.core.text.Descriptions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocCommentTest {
    private static DocComments docs() {
        return new DocComments(new Descriptions(Optional.empty()));
    }

    private static String comment(String description) {
        return docs().comment("").words(new Docs("", description)).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Plain words. | /** Plain words. */",
                "End */ here | /** End \\*\\/ here */",
                "Escaped end \\*/ here | /** Escaped end \\*\\/ here */",
                "A {curly} @tag <b>bold</b> | /** A \\{curly\\} \\@tag **bold** */",
                "Keeps `{code} @x <y>` as it is | /** Keeps `{code} @x <y>` as it is */",
                "Code ends `*/` too | /** Code ends `*\\/` too */",
                "One ` backtick | /** One \\` backtick */",
                "HTML <code>a &lt; b</code> &amp; more | /** HTML `a < b` & more */",
                "A <a href=\"https://x.test/a\">link</a> | /** A [link](https://x.test/a) */",
                "A <a href=\"#here\">local link</a> | /** A local link */",
                "A [site](/docs) link | /** A site link */",
                "A [site](https://x.test/{id}@b) | /** A [site](https://x.test/%7Bid%7D%40b) */",
                "Not a tag: <customer_id> | /** Not a tag: \\<customer_id\\> */",
                "Not HTML: 1 < 2 & 3 | /** Not HTML: 1 \\< 2 & 3 */",
                "<script>alert(1)</script>text | /** text */",
                "back\\slash | /** back\\\\slash */",
            })
    void cleansOneLine(String description, String expected) {
        assertThat(comment(description)).isEqualTo(expected + "\n");
    }

    @Test
    void separatesParagraphsAndLists() {
        assertThat(comment("<p>First\nline.</p><p>Second:</p><ul><li>one</li><li>two\n words</li></ul>"))
                .isEqualTo("""
                /**
                 * First line.
                 *
                 * Second:
                 *
                 * - one
                 * - two words
                 */
                """);
    }

    @Test
    void keepsCodeBlocksButNoTagsInThem() {
        assertThat(comment("Run:\n```js\n@deprecated\n  if (a) { b(); } */\n```\nDone"))
                .isEqualTo("""
                /**
                 * Run:
                 *
                 * ```js
                 * \\@deprecated
                 *   if (a) { b(); } *\\/
                 * ```
                 *
                 * Done
                 */
                """);
    }

    @Test
    void wrapsButNeverStartsALineWithATag() {
        String text = comment("word ".repeat(21) + "`npm install @scope/name` and much more text after that one");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).doesNotStartWith(" * @"));
        assertThat(text.lines().count()).isGreaterThan(3);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(comment("a\u202Eb\u0000c\uD800d\u2028e\uFEFF \uD83D\uDE00"))
                .isEqualTo("/** abcd e \uD83D\uDE00 */\n");
    }

    @Test
    void cutsManuals() {
        assertThat(comment("line\n\n".repeat(500)).lines().count()).isLessThan(110);
    }

    @Test
    void saysSummaryAndDescriptionOnce() {
        DocComments docs = docs();
        assertThat(docs.comment("")
                        .words(new Docs("Short.", "Short. And long."))
                        .text())
                .isEqualTo("/** Short. And long. */\n");
        assertThat(docs.comment("").words(new Docs("Short.", "Long.")).text())
                .isEqualTo("/**\n * Short.\n *\n * Long.\n */\n");
        assertThat(docs.comment("").words(Docs.NONE).text()).isEmpty();
    }

    @Test
    void addsTags() {
        assertThat(docs().comment("  ")
                        .words(new Docs("Old.", ""))
                        .defaultValue(Optional.of("\"a*/b\""))
                        .deprecated(true)
                        .text())
                .isEqualTo("""
                  /**
                   * Old.
                   *
                   * @defaultValue `"a*\\/b"`
                   * @deprecated
                   */
                """);
    }
}
