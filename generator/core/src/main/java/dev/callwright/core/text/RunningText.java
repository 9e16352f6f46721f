package dev.callwright.core.text;

import dev.callwright.core.text.Block.Bullets;
import dev.callwright.core.text.Block.CodeBlock;
import dev.callwright.core.text.Block.Heading;
import dev.callwright.core.text.Block.Paragraph;
import dev.callwright.core.text.Block.Quote;
import dev.callwright.core.text.Block.Row;
import dev.callwright.core.text.Block.Table;
import dev.callwright.core.text.Inline.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Converts blocks to one line of inlines. */
final class RunningText {
    private RunningText() {}

    /** The inlines of all blocks. */
    static List<Inline> of(List<Block> blocks) {
        List<Inline> inlines = new ArrayList<>();
        parts(blocks).forEach(part -> append(part, " ", inlines));
        return inlines;
    }

    /** The inlines of two texts as one. */
    static List<Inline> joined(List<Inline> one, List<Inline> other) {
        List<Inline> inlines = new ArrayList<>(one);
        append(other, "", inlines);
        return inlines;
    }

    private static Stream<List<Inline>> parts(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.accept(new Parts()));
    }

    // Two texts are never adjacent.
    private static void append(List<Inline> part, String between, List<Inline> inlines) {
        if (!inlines.isEmpty() && !part.isEmpty()) {
            int last = inlines.size() - 1;
            String before = inlines.get(last) instanceof Inline.Text text ? text.text() : "";
            String after = part.get(0) instanceof Inline.Text text ? text.text() : "";
            if (!before.isEmpty()) {
                inlines.remove(last);
            }
            if (!(before + between + after).isEmpty()) {
                inlines.add(new Inline.Text(before + between + after));
            }
            inlines.addAll(part.subList(after.isEmpty() ? 0 : 1, part.size()));
        } else {
            inlines.addAll(part);
        }
    }

    private record Parts() implements Block.Visitor<Stream<List<Inline>>> {
        @Override
        public Stream<List<Inline>> paragraph(Paragraph paragraph) {
            return Stream.of(paragraph.inlines());
        }

        @Override
        public Stream<List<Inline>> heading(Heading heading) {
            return Stream.of(heading.inlines());
        }

        @Override
        public Stream<List<Inline>> bullets(Bullets list) {
            return list.items().stream().flatMap(item -> parts(item.blocks()));
        }

        @Override
        public Stream<List<Inline>> code(CodeBlock code) {
            return Stream.of(List.of(new Code(String.join(" ", code.lines()).strip())));
        }

        @Override
        public Stream<List<Inline>> quote(Quote quote) {
            return parts(quote.blocks());
        }

        @Override
        public Stream<List<Inline>> table(Table table) {
            return Stream.concat(Stream.of(table.head()), table.rows().stream())
                    .map(Row::cells)
                    .flatMap(List::stream)
                    .map(cell -> cell.inlines());
        }
    }
}
