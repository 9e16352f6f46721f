package dev.callwright.core.text;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.text.Block.Bullets;
import dev.callwright.core.text.Block.Cell;
import dev.callwright.core.text.Block.CodeBlock;
import dev.callwright.core.text.Block.Heading;
import dev.callwright.core.text.Block.Item;
import dev.callwright.core.text.Block.Paragraph;
import dev.callwright.core.text.Block.Quote;
import dev.callwright.core.text.Block.Row;
import dev.callwright.core.text.Block.Table;
import dev.callwright.core.text.Inline.Code;
import dev.callwright.core.text.Inline.Emphasis;
import dev.callwright.core.text.Inline.LineBreak;
import dev.callwright.core.text.Inline.Link;
import dev.callwright.core.text.Inline.Strong;
import dev.callwright.core.text.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Truncates descriptions to the limit for comments. Every line counts as at least {@link #LINE} characters. */
final class DescriptionTruncator implements Block.Visitor<List<Block>>, Inline.Visitor<List<Inline>> {
    private static final int LINE = 100;
    private static final String ELLIPSIS = "\u2026";

    private int left = Limit.COMMENT_LENGTH.value();

    /** The blocks, or the first ones and an ellipsis. */
    List<Block> of(List<Block> blocks) {
        // Counts the blank line between blocks.
        List<Block> beginning = taken(blocks, block -> {
            left -= LINE;
            return block.accept(this);
        });
        if (left > 0) {
            return blocks;
        }
        beginning.add(new Paragraph(List.of(new Text(ELLIPSIS))));
        return beginning;
    }

    private List<Block> blocks(List<Block> blocks) {
        return taken(blocks, block -> block.accept(this));
    }

    private <T, R> List<R> taken(List<T> all, Function<T, List<R>> part) {
        List<R> taken = new ArrayList<>();
        for (T each : all) {
            if (left > 0) {
                taken.addAll(part.apply(each));
            }
        }
        return taken;
    }

    private List<Inline> line(List<Inline> inlines) {
        int before = left;
        List<Inline> line = taken(inlines, inline -> inline.accept(this));
        left = Math.min(left, before - LINE);
        return line;
    }

    @Override
    public List<Block> paragraph(Paragraph paragraph) {
        return some(line(paragraph.inlines()), Paragraph::new);
    }

    @Override
    public List<Block> heading(Heading heading) {
        return some(line(heading.inlines()), inlines -> new Heading(heading.level(), inlines));
    }

    @Override
    public List<Block> bullets(Bullets list) {
        List<Item> items = taken(list.items(), item -> some(blocks(item.blocks()), Item::new));
        return some(items, cut -> new Bullets(list.numbered(), list.start(), cut));
    }

    @Override
    public List<Block> code(CodeBlock code) {
        List<String> lines = taken(code.lines(), line -> {
            String taken = line.substring(0, Math.min(line.length(), left));
            left -= Math.max(LINE, line.length());
            return List.of(taken);
        });
        return List.of(new CodeBlock(code.language(), lines));
    }

    @Override
    public List<Block> quote(Quote quote) {
        return some(blocks(quote.blocks()), Quote::new);
    }

    @Override
    public List<Block> table(Table table) {
        Row head = row(table.head());
        return List.of(new Table(head, taken(table.rows(), row -> List.of(row(row)))));
    }

    private Row row(Row row) {
        left -= LINE;
        return new Row(row.cells().stream()
                .map(cell -> new Cell(taken(cell.inlines(), inline -> inline.accept(this))))
                .toList());
    }

    // Empty parts are omitted.
    private static <T, R> List<R> some(List<T> parts, Function<List<T>, ? extends R> whole) {
        return parts.isEmpty() ? List.of() : List.of(whole.apply(parts));
    }

    @Override
    public List<Inline> text(Text text) {
        return List.of(new Text(word(text.text())));
    }

    @Override
    public List<Inline> code(Code code) {
        return List.of(new Code(word(code.text())));
    }

    // Truncates between words if possible.
    private String word(String text) {
        if (text.length() <= left) {
            left -= text.length();
            return text;
        }
        int space = text.lastIndexOf(' ', left);
        int end = space > 0 ? space : left;
        left = 0;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end);
    }

    @Override
    public List<Inline> emphasis(Emphasis emphasis) {
        return inside(emphasis.inlines(), Emphasis::new);
    }

    @Override
    public List<Inline> strong(Strong strong) {
        return inside(strong.inlines(), Strong::new);
    }

    @Override
    public List<Inline> link(Link link) {
        left -= link.url().length();
        return inside(link.inlines(), inlines -> new Link(link.url(), inlines));
    }

    private List<Inline> inside(List<Inline> inlines, Function<List<Inline>, Inline> wrap) {
        return some(taken(inlines, inline -> inline.accept(this)), wrap);
    }

    @Override
    public List<Inline> lineBreak(LineBreak lineBreak) {
        left -= LINE;
        return List.of(lineBreak);
    }
}
