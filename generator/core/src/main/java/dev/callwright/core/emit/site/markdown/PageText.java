package dev.callwright.core.emit.site.markdown;

import dev.callwright.core.text.Block;
import dev.callwright.core.text.Block.Bullets;
import dev.callwright.core.text.Block.CodeBlock;
import dev.callwright.core.text.Block.Heading;
import dev.callwright.core.text.Block.Item;
import dev.callwright.core.text.Description;
import dev.callwright.core.text.Inline;
import dev.callwright.core.text.MarkdownFlavor;
import dev.callwright.core.text.MarkdownRenderer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the blocks of a page. The renderer of descriptions writes all of them, so that every text is escaped. */
final class PageText {
    private static final int WIDTH = 120;

    private final List<Block> blocks = new ArrayList<>();

    /** Adds a heading, from level 1 to 6. */
    PageText heading(int level, String text) {
        List<Inline> inlines = new InlineText().text(text.strip()).list();
        if (!inlines.isEmpty()) {
            blocks.add(new Heading(level, inlines));
        }
        return this;
    }

    /** Adds a paragraph. */
    PageText paragraph(InlineText line) {
        blocks.addAll(line.paragraph().blocks());
        return this;
    }

    /** Adds a description whose headings come below a heading of this level. */
    PageText description(Description description, int level) {
        description.blocks().forEach(block -> blocks.add(block.accept(new HeadingsBelow(level))));
        return this;
    }

    /** Adds lines of code. */
    PageText code(String language, String code) {
        List<String> lines = code.strip().lines().toList();
        if (!lines.isEmpty()) {
            blocks.add(new CodeBlock(language, lines));
        }
        return this;
    }

    /** Adds a list, if it has items. */
    PageText list(Collection<Item> items) {
        if (!items.isEmpty()) {
            blocks.add(new Bullets(false, 1, List.copyOf(items)));
        }
        return this;
    }

    /** Adds other blocks. */
    PageText blocks(Collection<Block> others) {
        blocks.addAll(others);
        return this;
    }

    /** The text, with a line feed at its end. */
    String text() {
        return text(WIDTH);
    }

    /** The text with lines of at most this width if they can be broken, with a line feed at its end. */
    String text(int width) {
        List<String> lines = new MarkdownRenderer(MarkdownFlavor.PLAIN, width).lines(new Description(blocks));
        return String.join("\n", lines) + "\n";
    }
}
