package dev.callwright.core.text;

import java.util.List;

/** A block of a description. */
public sealed interface Block {
    /** One method per kind of block. */
    interface Visitor<R> {
        R paragraph(Paragraph paragraph);

        R heading(Heading heading);

        R bullets(Bullets list);

        R code(CodeBlock code);

        R quote(Quote quote);

        R table(Table table);
    }

    /** Dispatches on the kind of block. */
    <R> R accept(Visitor<R> visitor);

    /** A paragraph; never empty. */
    record Paragraph(List<Inline> inlines) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A heading, without strong inlines, because renderers may render all of it as strong text.
     *
     * @param level from 1 to 6
     */
    record Heading(int level, List<Inline> inlines) implements Block {
        public Heading {
            inlines = List.copyOf(inlines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /**
     * A list.
     *
     * @param numbered whether its items have numbers instead of bullets
     * @param start the number of the first item
     */
    record Bullets(boolean numbered, int start, List<Item> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bullets(this);
        }
    }

    /** An item of a list; never empty. */
    record Item(List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Lines of code.
     *
     * @param language the info string of the document, letters and digits only; empty: there is none
     * @param lines the lines; the first and the last are not blank
     */
    record CodeBlock(String language, List<String> lines) implements Block {
        public CodeBlock {
            lines = List.copyOf(lines);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /** A block quote. */
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /**
     * A table whose rows are all as long as its head.
     *
     * @param head the column headings, without strong inlines; all empty: there are none
     */
    record Table(Row head, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a table; it may be empty. */
    record Cell(List<Inline> inlines) {
        public Cell {
            inlines = List.copyOf(inlines);
        }
    }
}
