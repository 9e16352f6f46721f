package dev.callwright.core.text;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.text.Block.Paragraph;
import dev.callwright.core.text.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Parses the descriptions of one API: CommonMark with tables, mixed with HTML. Documents repeat descriptions, and
 * several languages render them, so each text is parsed once. Thread-safe.
 */
public final class Descriptions {
    private static final int LONGEST = Limit.DESCRIPTION_LENGTH.value();

    private final HtmlReader reader;
    private final Map<String, Description> read = new ConcurrentHashMap<>();

    /**
     * A parser that resolves relative links.
     *
     * @param docsUrl the base URL of links in descriptions; empty: relative links are removed
     */
    public Descriptions(Optional<String> docsUrl) {
        this(docsUrl, href -> Optional.empty());
    }

    /**
     * A parser that resolves relative links, and links to pages of the output.
     *
     * @param docsUrl the base URL of links in descriptions; empty: relative links are removed
     * @param own the URL of a link that leads to a page of the output, in ASCII without special characters of HTML or Markdown
     */
    public Descriptions(Optional<String> docsUrl, Function<String, Optional<String>> own) {
        this.reader = new HtmlReader(new Links(docsUrl, own));
    }

    /** The description with this text. */
    public Description of(String text) {
        return text.isBlank() ? Description.NONE : read.computeIfAbsent(text, this::read);
    }

    /** The description of a summary and a description; the summary is omitted if the description starts with it. */
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
            // Thrown by the parser if tables have too many cells.
            return PlainText.blocks(text);
        }
    }

    // Only the beginning of a very long text is parsed as markup, which bounds the cost.
    private static int markupEnd(String text) {
        if (text.length() <= LONGEST) {
            return text.length();
        }
        int paragraph = text.lastIndexOf("\n\n", LONGEST);
        int end = paragraph > LONGEST / 2 ? paragraph : LONGEST;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
