package dev.callwright.core.text;

import dev.callwright.core.text.Block.Bullets;
import dev.callwright.core.text.Block.Item;
import dev.callwright.core.text.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** A description as blocks, independent of any markup language; {@link Descriptions} parses them. */
public record Description(List<Block> blocks) {
    /** An empty description. */
    public static final Description NONE = new Description(List.of());

    public Description {
        blocks = List.copyOf(blocks);
    }

    /** A description of plain text, without markup. */
    public static Description plain(String text) {
        return new Description(PlainText.blocks(text));
    }

    /** A paragraph of alternating text and code spans, text first; spaces are kept. */
    public static Description sentence(String... textAndCode) {
        List<Inline> inlines = new ArrayList<>();
        for (int i = 0; i < textAndCode.length; i++) {
            String visible = VisibleText.of(textAndCode[i]).replace('\n', ' ');
            if (!visible.isEmpty()) {
                inlines.add(i % 2 == 0 ? new Inline.Text(visible) : new Inline.Code(visible));
            }
        }
        return inlines.isEmpty() ? NONE : new Description(List.of(new Paragraph(inlines)));
    }

    /** A list of descriptions. */
    public static Description list(List<Description> items) {
        List<Item> bullets = items.stream()
                .filter(item -> !item.isEmpty())
                .map(item -> new Item(item.blocks()))
                .toList();
        return bullets.isEmpty() ? NONE : new Description(List.of(new Bullets(false, 1, bullets)));
    }

    /** This description with the beginning of a sentence before its first paragraph. */
    public Description after(Description beginning) {
        if (!blocks.isEmpty()
                && !beginning.isEmpty()
                && blocks.get(0) instanceof Paragraph first
                && beginning.blocks.get(0) instanceof Paragraph start) {
            List<Block> all = new ArrayList<>();
            all.add(new Paragraph(RunningText.joined(start.inlines(), first.inlines())));
            all.addAll(blocks.subList(1, blocks.size()));
            return new Description(all);
        }
        return beginning.and(this);
    }

    /** This description and another one below it. */
    public Description and(Description other) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(other.blocks);
        return new Description(all);
    }

    /** Whether it has no blocks. */
    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The first block only. */
    public Description brief() {
        return blocks.isEmpty() ? this : new Description(blocks.subList(0, 1));
    }

    /** This description, truncated to the limit for comments; some documents have whole manuals in a description. */
    public Description forComment() {
        return new Description(new DescriptionTruncator().of(blocks));
    }
}
