package dev.callwright.core.emit.site.markdown;

import dev.callwright.core.text.Block;
import dev.callwright.core.text.Block.Bullets;
import dev.callwright.core.text.Block.CodeBlock;
import dev.callwright.core.text.Block.Heading;
import dev.callwright.core.text.Block.Item;
import dev.callwright.core.text.Block.Paragraph;
import dev.callwright.core.text.Block.Quote;
import dev.callwright.core.text.Block.Table;
import dev.callwright.core.text.Inline;
import java.util.List;

/** Moves headings of a description below the heading that it stands under; beyond the last level they are strong text. */
record HeadingsBelow(int level) implements Block.Visitor<Block> {
    /** The level of texts in lists, which have no headings. */
    static final int IN_LIST = 6;

    @Override
    public Block paragraph(Paragraph paragraph) {
        return paragraph;
    }

    @Override
    public Block heading(Heading heading) {
        return level + heading.level() > IN_LIST
                ? new Paragraph(List.of(new Inline.Strong(heading.inlines())))
                : new Heading(level + heading.level(), heading.inlines());
    }

    @Override
    public Block bullets(Bullets list) {
        List<Item> items = list.items().stream()
                .map(item -> new Item(inList(item.blocks())))
                .toList();
        return new Bullets(list.numbered(), list.start(), items);
    }

    /** The blocks without headings. */
    static List<Block> inList(List<Block> blocks) {
        return blocks.stream()
                .map(each -> each.accept(new HeadingsBelow(IN_LIST)))
                .toList();
    }

    @Override
    public Block code(CodeBlock code) {
        return code;
    }

    @Override
    public Block quote(Quote quote) {
        return new Quote(inList(quote.blocks()));
    }

    @Override
    public Block table(Table table) {
        return table;
    }
}
