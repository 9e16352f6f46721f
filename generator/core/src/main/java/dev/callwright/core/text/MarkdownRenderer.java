package dev.callwright.core.text;

import dev.callwright.core.text.Block.Bullets;
import dev.callwright.core.text.Block.CodeBlock;
import dev.callwright.core.text.Block.Heading;
import dev.callwright.core.text.Block.Item;
import dev.callwright.core.text.Block.Paragraph;
import dev.callwright.core.text.Block.Quote;
import dev.callwright.core.text.Block.Row;
import dev.callwright.core.text.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Renders descriptions as Markdown without HTML. */
public final class MarkdownRenderer implements Block.Visitor<List<String>> {
    private final MarkdownFlavor flavor;
    private final int width;

    /** A renderer that wraps lines at the width. */
    public MarkdownRenderer(MarkdownFlavor flavor, int width) {
        this.flavor = flavor;
        this.width = width;
    }

    /** The lines, without trailing spaces. */
    public List<String> lines(Description description) {
        return lines(description.blocks());
    }

    private List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        boolean otherMark = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block before = i == 0 ? block : blocks.get(i - 1);
            if (i > 0) {
                lines.add("");
            }
            // Adjacent lists with the same marker would be one list.
            otherMark = i > 0 && isSameKind(before, block) && !otherMark;
            lines.addAll(block instanceof Bullets list ? bullets(list, otherMark) : block.accept(this));
        }
        return lines;
    }

    private static boolean isSameKind(Block one, Block other) {
        return one instanceof Bullets first && other instanceof Bullets second && first.numbered() == second.numbered();
    }

    @Override
    public List<String> paragraph(Paragraph paragraph) {
        return Wrapping.lines(MarkdownText.of(paragraph.inlines(), flavor, false), width);
    }

    @Override
    public List<String> heading(Heading heading) {
        String text = MarkdownText.of(heading.inlines(), flavor, true);
        return List.of(flavor.heading(heading.level(), text));
    }

    @Override
    public List<String> bullets(Bullets list) {
        return bullets(list, false);
    }

    private List<String> bullets(Bullets list, boolean otherMark) {
        boolean tight = list.items().stream().allMatch(item -> isTight(item.blocks()));
        List<String> lines = new ArrayList<>();
        int number = list.start();
        for (Item item : list.items()) {
            if (!tight && !lines.isEmpty()) {
                lines.add("");
            }
            String mark = list.numbered() ? number++ + (otherMark ? ") " : ". ") : otherMark ? "* " : "- ";
            lines.addAll(item(mark, item.blocks()));
        }
        return lines;
    }

    private static boolean isTight(List<Block> blocks) {
        return (blocks.size() == 1 && !(blocks.get(0) instanceof Bullets)) || hasTightList(blocks);
    }

    private static boolean hasTightList(List<Block> blocks) {
        return blocks.size() == 2 && blocks.get(0) instanceof Paragraph && blocks.get(1) instanceof Bullets;
    }

    private List<String> item(String mark, List<Block> blocks) {
        MarkdownRenderer inner = new MarkdownRenderer(flavor, Math.max(width - mark.length(), 20));
        if (!hasTightList(blocks)) {
            return prefixed(mark, " ".repeat(mark.length()), inner.lines(blocks));
        }
        List<String> lines = new ArrayList<>(blocks.get(0).accept(inner));
        lines.addAll(blocks.get(1).accept(inner));
        return prefixed(mark, " ".repeat(mark.length()), lines);
    }

    private static List<String> prefixed(String first, String others, List<String> lines) {
        List<String> prefixed = new ArrayList<>();
        for (String line : lines) {
            String prefix = prefixed.isEmpty() ? first : others;
            prefixed.add((prefix + line).stripTrailing());
        }
        return prefixed;
    }

    @Override
    public List<String> code(CodeBlock code) {
        String fence = MarkdownText.fence(code.lines());
        List<String> lines = new ArrayList<>();
        lines.add(fence + code.language());
        code.lines().forEach(line -> lines.add(flavor.codeLine(line)));
        lines.add(fence);
        return lines;
    }

    @Override
    public List<String> quote(Quote quote) {
        MarkdownRenderer inner = new MarkdownRenderer(flavor, Math.max(width - 2, 20));
        return prefixed("> ", "> ", inner.lines(quote.blocks()));
    }

    @Override
    public List<String> table(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(row(table.head()));
        lines.add("| " + table.head().cells().stream().map(cell -> "---").collect(Collectors.joining(" | ")) + " |");
        table.rows().forEach(row -> lines.add(row(row)));
        return lines;
    }

    private String row(Row row) {
        return row.cells().stream()
                .map(cell -> MarkdownText.of(cell.inlines(), flavor, true))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
