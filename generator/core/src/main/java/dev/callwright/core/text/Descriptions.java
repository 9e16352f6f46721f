package dev.callwright.core.text;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.text.Block.Paragraph;
import dev.callwright.core.text.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the descriptions of one API: CommonMark with tables, mixed with HTML. Documents say the same words at many places,
 * and every language needs them, so each text is read once. Safe for use by several threads.
 */
public final class Descriptions {
    private static final int LONGEST = Limit.DESCRIPTION_LENGTH.value();

    private final HtmlReader reader;
    private final Map<String, Description> read = new ConcurrentHashMap<>();

    /**
     * Reads with relative links resolved.
     *
     * @param docsUrl the page that links in descriptions are relative to; empty: relative links lead nowhere
     */
    public Descriptions(Optional<String> docsUrl) {
        this.reader = new HtmlReader(new Links(docsUrl));
    }

    /** What a text says. */
    public Description of(String text) {
        return text.isBlank() ? Description.NONE : read.computeIfAbsent(text, this::read);
    }

    /** What a summary and a description say together; the summary is left out when the description starts with it. */
    public Description of(String summary, String description) {
        String first = summary.strip();
        boolean repeated = first.isEmpty() || description.strip().startsWith(first);
        return repeated ? of(description) : of(summary).and(of(description));
    }

    private Description read(String text) {
        String visible = VisibleText.of(text);
        if (PlainText.isPlain(visible) && visible.length() <= LONGEST) {
            return new Description(List.of(new Paragraph(List.of(new Text(visible)))));
        }
        int end = markupEnd(visible);
        List<Block> blocks = new ArrayList<>(markup(visible.substring(0, end)));
        blocks.addAll(PlainText.blocks(visible.substring(end)));
        return new Description(blocks);
    }

    private List<Block> markup(String text) {
        try {
            return reader.blocks(MarkdownReader.html(text));
        } catch (IllegalArgumentException e) {
            // The parser's way to say that its tables have too many cells.
            return PlainText.blocks(text);
        }
    }

    // Of a very long text only the beginning is read as markup, so that its cost stays bounded.
    private static int markupEnd(String text) {
        if (text.length() <= LONGEST) {
            return text.length();
        }
        int paragraph = text.lastIndexOf("\n\n", LONGEST);
        int end = paragraph > LONGEST / 2 ? paragraph : LONGEST;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
