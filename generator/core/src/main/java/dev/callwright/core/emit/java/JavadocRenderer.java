package dev.callwright.core.emit.java;

import dev.callwright.core.text.Block;
import dev.callwright.core.text.Block.Bullets;
import dev.callwright.core.text.Block.CodeBlock;
import dev.callwright.core.text.Block.Heading;
import dev.callwright.core.text.Block.Item;
import dev.callwright.core.text.Block.Paragraph;
import dev.callwright.core.text.Block.Quote;
import dev.callwright.core.text.Block.Row;
import dev.callwright.core.text.Block.Table;
import dev.callwright.core.text.Description;
import dev.callwright.core.text.VisibleText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Renders descriptions as HTML that doclint accepts: paragraph tags between paragraphs only, headings as strong text
 * (valid levels depend on the position of the comment), and tables as lists (they would need captions).
 */
final class JavadocRenderer implements Block.Visitor<Void> {
    private final StringBuilder out = new StringBuilder();
    // The prefix of the next block: empty, or the tag of the list item that it begins.
    private String start = "";
    private boolean first = true;
    private int depth;

    /** The text of the comment; empty: there is none. */
    String render(Description description) {
        all(description.blocks());
        return out.toString();
    }

    /** Text as one code span. */
    static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    /** Plain text in one line, escaped. */
    static String escape(String text) {
        return JavadocText.escape(VisibleText.line(text));
    }

    private void all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        return words(JavadocText.of(paragraph.inlines()));
    }

    @Override
    public Void heading(Heading heading) {
        return words("<strong>" + JavadocText.of(heading.inlines()) + "</strong>");
    }

    @Override
    public Void bullets(Bullets list) {
        String numbers = list.start() == 1 ? "<ol>" : "<ol" + JavadocText.BLANK + "start=\"" + list.start() + "\">";
        open(list.numbered() ? numbers : "<ul>");
        for (Item item : list.items()) {
            begin("<li>");
            all(item.blocks());
        }
        return close(list.numbered() ? "</ol>" : "</ul>");
    }

    @Override
    public Void code(CodeBlock code) {
        finishStart();
        depth++;
        out.append("<pre>");
        for (String line : code.lines()) {
            out.append(JavadocText.escape(line)).append('\n');
        }
        out.setLength(out.length() - 1);
        return close("</pre>");
    }

    @Override
    public Void quote(Quote quote) {
        open("<blockquote>");
        begin("");
        all(quote.blocks());
        return close("</blockquote>");
    }

    @Override
    public Void table(Table table) {
        if (table.rows().isEmpty()) {
            return words(table.head().cells().stream()
                    .map(cell -> JavadocText.of(cell.inlines()))
                    .collect(Collectors.joining(" ")));
        }
        open("<ul>");
        table.rows().forEach(row -> row(table.head(), row));
        return close("</ul>");
    }

    private void row(Row head, Row row) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = JavadocText.of(row.cells().get(i).inlines());
            String name = JavadocText.of(head.cells().get(i).inlines());
            if (!cell.isEmpty()) {
                words.append(words.isEmpty() ? "" : "; ")
                        .append(name.isEmpty() ? "" : "<strong>" + name + "</strong>: ")
                        .append(cell);
            }
        }
        if (!words.isEmpty()) {
            begin("<li>");
            words(words.toString());
        }
    }

    private Void words(String html) {
        if (html.isEmpty()) {
            return null;
        }
        String tag = first ? start : depth > 0 ? "<p>" : "\n<p>";
        start = "";
        first = false;
        JavadocText.wrap(tag, html, out);
        return null;
    }

    // The following text continues on the line of the tag.
    private void begin(String tag) {
        start = tag;
        first = true;
    }

    private void open(String tag) {
        finishStart();
        depth++;
        out.append(tag.replace(JavadocText.BLANK, ' ')).append('\n');
    }

    private void finishStart() {
        out.append(start);
        start = "";
        first = false;
    }

    private Void close(String tag) {
        depth--;
        out.append(tag).append('\n');
        start = "";
        first = false;
        return null;
    }
}
