package dev.callwright.docs;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;

/** Tables of a document. */
final class Tables {
    private Tables() {}

    /** The rows of all tables with this head; cells are texts without their markup. */
    static List<List<String>> rows(Document document, String... head) {
        List<List<String>> rows = new ArrayList<>();
        document.node().accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock table) {
                    List<List<String>> all = rows(table);
                    if (all.get(0).equals(List.of(head))) {
                        rows.addAll(all.subList(1, all.size()));
                    }
                }
            }
        });
        return rows;
    }

    private static List<List<String>> rows(TableBlock table) {
        List<List<String>> rows = new ArrayList<>();
        table.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableRow) {
                    rows.add(new ArrayList<>());
                }
                if (node instanceof TableCell) {
                    rows.get(rows.size() - 1).add(LinksTest.text(node));
                }
                visitChildren(node);
            }
        });
        return rows;
    }
}
