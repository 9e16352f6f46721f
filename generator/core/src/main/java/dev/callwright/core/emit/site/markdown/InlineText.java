package dev.callwright.core.emit.site.markdown;

import dev.callwright.core.text.Block;
import dev.callwright.core.text.Description;
import dev.callwright.core.text.Inline;
import dev.callwright.core.text.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** Collects the inlines of a line. */
final class InlineText {
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    /** Adds plain text. */
    InlineText text(String text) {
        open.append(VisibleText.of(text).replace('\n', ' '));
        return this;
    }

    /** Adds a code span. */
    InlineText code(String text) {
        String visible = VisibleText.line(text);
        return visible.isEmpty() ? this : add(new Inline.Code(visible));
    }

    /** Adds strong text. */
    InlineText strong(String text) {
        String visible = VisibleText.line(text);
        return visible.isEmpty() ? this : add(new Inline.Strong(List.of(new Inline.Text(visible))));
    }

    /** Adds a link. */
    InlineText link(String url, String text) {
        String visible = VisibleText.line(text);
        return visible.isEmpty() ? this : add(new Inline.Link(url, List.of(new Inline.Text(visible))));
    }

    /** Adds the inlines of another line. */
    InlineText all(List<Inline> others) {
        for (Inline inline : others) {
            if (inline instanceof Inline.Text text) {
                text(text.text());
            } else {
                add(inline);
            }
        }
        return this;
    }

    private InlineText add(Inline inline) {
        flush();
        inlines.add(inline);
        return this;
    }

    private void flush() {
        if (!open.isEmpty()) {
            inlines.add(new Inline.Text(open.toString()));
            open.setLength(0);
        }
    }

    /** The inlines. */
    List<Inline> list() {
        flush();
        return List.copyOf(inlines);
    }

    /** The line as a description; empty without inlines. */
    Description paragraph() {
        return list().isEmpty() ? Description.NONE : new Description(List.of(new Block.Paragraph(list())));
    }
}
