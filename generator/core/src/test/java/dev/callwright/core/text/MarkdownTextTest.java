package dev.callwright.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and other plain words in Markdown files mean nothing but themselves. */
final class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Pets 1.0-beta|Pets 1.0-beta",
                "[x](javascript:y)|[x](javascript:y)",
                "![x](y) [a]: b|![x](y) [a]: b",
                "<b>&amp;`*_x_ **y** ~~z~~|<b>&amp;`*_x_ **y** ~~z~~",
                "<javascript:x> <https://x>|<javascript:x> <https://x>",
                "a\u202eb\u2028# c\\|ab # c\\",
            })
    void nothingIsReadAsMarkup(String text, String read) {
        String markdown = MarkdownText.escape(text, MarkdownFlavor.PLAIN);
        StringBuilder words = new StringBuilder();
        Node document = Parser.builder().build().parse("Title: " + markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                words.append(node.getLiteral());
            }

            @Override
            protected void visitChildren(Node parent) {
                for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                    assertThat(child).isInstanceOfAny(Text.class, org.commonmark.node.Paragraph.class);
                    child.accept(this);
                }
            }
        });
        assertThat(words).hasToString("Title: " + read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>x()</script>", "> quote", "``` x", "# x", "- x", "=== x"})
    void brokenLinesOfCodeStartNoBlock(String code) {
        Description text = Description.sentence("Some words before", "a".repeat(30) + " " + code, "");
        String markdown = String.join("\n", new MarkdownRenderer(MarkdownFlavor.PLAIN, 40).lines(text));

        Node paragraph = Parser.builder().build().parse(markdown).getFirstChild();

        assertThat(paragraph).isInstanceOf(org.commonmark.node.Paragraph.class);
        assertThat(paragraph.getNext()).isNull();
    }
}
