package dev.callwright.core.text;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.text.Block.Cell;
import dev.callwright.core.text.Block.Paragraph;
import dev.callwright.core.text.Block.Row;
import dev.callwright.core.text.Block.Table;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Converts an HTML table to a table block: cells contain inlines, and all rows have the same length. */
final class TableReader {
    private final ElementReader reader;
    private final List<Block> before = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private boolean headed;
    private int columns;

    TableReader(ElementReader reader, Element table) {
        this.reader = reader;
        children(table);
    }

    /** The table, after its caption and other content outside of rows. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(before);
        if (columns > 0 && (long) columns * rows.size() <= Limit.DESCRIPTION_TABLE.value()) {
            List<Row> even = rows.stream().map(this::filled).toList();
            blocks.add(
                    headed
                            ? new Table(even.get(0), even.subList(1, even.size()))
                            : new Table(filled(new Row(List.of())), even));
        } else {
            // A very long row would make all others as long.
            rows.forEach(row -> row.cells().stream()
                    .filter(cell -> !cell.inlines().isEmpty())
                    .forEach(cell -> blocks.add(new Paragraph(cell.inlines()))));
        }
        return blocks;
    }

    private void children(Element element) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            switch (child.normalName()) {
                case "thead", "tbody", "tfoot" -> children(child);
                case "tr" -> row(child);
                default -> before.addAll(reader.inside(child));
            }
        }
    }

    private void row(Element element) {
        List<Element> elements = element.children();
        boolean head = rows.isEmpty()
                && elements.stream().allMatch(cell -> cell.normalName().equals("th"));
        List<Cell> cells = new ArrayList<>();
        for (Element cell : elements) {
            cells.add(new Cell(RunningText.of(head ? reader.insideStrong(cell) : reader.inside(cell))));
        }
        if (cells.stream().anyMatch(cell -> !cell.inlines().isEmpty())) {
            headed |= head;
            columns = Math.max(columns, cells.size());
            rows.add(new Row(cells));
        }
    }

    private Row filled(Row row) {
        List<Cell> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) {
            cells.add(new Cell(List.of()));
        }
        return new Row(cells);
    }
}
