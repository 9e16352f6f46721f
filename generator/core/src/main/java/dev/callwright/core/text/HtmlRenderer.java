package dev.callwright.core.text;

import dev.callwright.core.text.Block.Bullets;
import dev.callwright.core.text.Block.CodeBlock;
import dev.callwright.core.text.Block.Heading;
import dev.callwright.core.text.Block.Item;
import dev.callwright.core.text.Block.Paragraph;
import dev.callwright.core.text.Block.Quote;
import dev.callwright.core.text.Block.Row;
import dev.callwright.core.text.Block.Table;
import java.util.List;
import java.util.Optional;

/** Renders descriptions as HTML: with the elements of text only, and links that leave no trace. */
public final class HtmlRenderer {
    private static final int LAST_LEVEL = 6;

    private final int level;
    private final Optional<String> idPrefix;

    private HtmlRenderer(int level, Optional<String> idPrefix) {
        this.level = level;
        this.idPrefix = idPrefix;
    }

    /** A renderer of texts below a heading of this level, from 1 to 6: their own headings follow it without a gap. */
    public static HtmlRenderer below(int level) {
        return new HtmlRenderer(level, Optional.empty());
    }

    /**
     * A renderer of a text that is a page below its title: its headings keep their levels, and have ids.
     *
     * @param idPrefix what keeps the ids apart from others of the page
     */
    public static HtmlRenderer ofPage(String idPrefix) {
        return new HtmlRenderer(0, Optional.of(idPrefix));
    }

    /** A renderer of texts in lists and tables, which have no headings: they are strong paragraphs. */
    public static HtmlRenderer inList() {
        return new HtmlRenderer(LAST_LEVEL, Optional.empty());
    }

    /** The blocks. */
    public Html of(Description description) {
        if (description.isEmpty()) {
            return Html.NONE;
        }
        Blocks blocks = new Blocks(level, idPrefix.map(HeadingIds::new));
        blocks.all(description.blocks());
        return new Html(blocks.out.toString());
    }

    /** The text of the first paragraph without blocks, for where only a line fits. */
    public static Html line(Description description) {
        StringBuilder out = new StringBuilder();
        new HtmlInlines(out).all(RunningText.of(description.brief().blocks()));
        return new Html(out.toString());
    }

    private static final class Blocks implements Block.Visitor<StringBuilder> {
        private final StringBuilder out = new StringBuilder();
        private final HtmlInlines inlines = new HtmlInlines(out);
        private final int above;
        private final Optional<HeadingIds> ids;
        private int last;

        Blocks(int level, Optional<HeadingIds> ids) {
            this.above = level;
            this.last = Math.max(level, 1);
            this.ids = ids;
        }

        void all(List<Block> blocks) {
            blocks.forEach(block -> block.accept(this));
        }

        @Override
        public StringBuilder paragraph(Paragraph paragraph) {
            out.append("<p>");
            inlines.all(paragraph.inlines());
            return out.append("</p>\n");
        }

        @Override
        public StringBuilder heading(Heading heading) {
            if (above >= LAST_LEVEL) {
                out.append("<p><strong>");
                inlines.all(heading.inlines());
                return out.append("</strong></p>\n");
            }
            // The first level is that of the title.
            last = Math.max(2, Math.min(Math.min(above + heading.level(), last + 1), LAST_LEVEL));
            out.append("<h").append(last);
            ids.ifPresent(each -> out.append(" id=\"")
                    .append(HtmlText.escaped(each.next(heading.inlines())))
                    .append('"'));
            out.append('>');
            inlines.all(heading.inlines());
            return out.append("</h").append(last).append(">\n");
        }

        @Override
        public StringBuilder bullets(Bullets list) {
            String name = list.numbered() ? "ol" : "ul";
            out.append('<').append(name);
            if (list.numbered() && list.start() != 1) {
                out.append(" start=\"").append(list.start()).append('"');
            }
            out.append(">\n");
            list.items().forEach(this::item);
            return out.append("</").append(name).append(">\n");
        }

        // An item that is one line needs no paragraph.
        private void item(Item item) {
            out.append("<li>");
            List<Block> blocks = item.blocks();
            boolean isLine = blocks.get(0) instanceof Paragraph;
            if (isLine && blocks.get(0) instanceof Paragraph first) {
                inlines.all(first.inlines());
            }
            all(isLine ? blocks.subList(1, blocks.size()) : blocks);
            out.append("</li>\n");
        }

        @Override
        public StringBuilder code(CodeBlock code) {
            out.append("<pre tabindex=\"0\"><code");
            if (!code.language().isEmpty()) {
                out.append(" class=\"language-");
                HtmlText.append(code.language(), out);
                out.append('"');
            }
            out.append('>');
            HtmlText.append(String.join("\n", code.lines()), out);
            return out.append("</code></pre>\n");
        }

        @Override
        public StringBuilder quote(Quote quote) {
            out.append("<blockquote>\n");
            all(quote.blocks());
            return out.append("</blockquote>\n");
        }

        @Override
        public StringBuilder table(Table table) {
            out.append("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>\n");
            boolean hasHead = table.head().cells().stream()
                    .anyMatch(cell -> !cell.inlines().isEmpty());
            if (hasHead) {
                out.append("<thead>");
                row(table.head(), "th scope=\"col\"");
                out.append("</thead>\n");
            }
            out.append("<tbody>\n");
            table.rows().forEach(row -> row(row, "td"));
            return out.append("</tbody></table></div>\n");
        }

        private void row(Row row, String cell) {
            String name = cell.substring(0, 2);
            out.append("<tr>");
            row.cells().forEach(each -> {
                out.append('<').append(cell).append('>');
                inlines.all(each.inlines());
                out.append("</").append(name).append('>');
            });
            out.append("</tr>\n");
        }
    }
}
