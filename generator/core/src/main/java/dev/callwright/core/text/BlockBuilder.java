package dev.callwright.core.text;

import dev.callwright.core.text.Block.Bullets;
import dev.callwright.core.text.Block.Item;
import dev.callwright.core.text.Block.Paragraph;
import dev.callwright.core.text.Inline.Code;
import dev.callwright.core.text.Inline.Emphasis;
import dev.callwright.core.text.Inline.LineBreak;
import dev.callwright.core.text.Inline.Link;
import dev.callwright.core.text.Inline.Strong;
import dev.callwright.core.text.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Builds blocks from the text, formats and line breaks of HTML. Formats that are open at the end of a block continue in
 * the next one; white space becomes one space between words, outside of formats that begin or end there.
 */
final class BlockBuilder {
    /** The format of the inlines in a frame. */
    enum Format {
        NONE,
        EMPHASIS,
        STRONG,
        LINK
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final List<Item> strayItems = new ArrayList<>();
    private boolean space;
    private int breaks;

    BlockBuilder() {
        frames.add(new Frame(Format.NONE, ""));
    }

    /** A builder of content that is strong as a whole, where strong formats have no effect. */
    static BlockBuilder inStrong() {
        BlockBuilder builder = new BlockBuilder();
        builder.frames.set(0, new Frame(Format.STRONG, ""));
        return builder;
    }

    /** The blocks so far. */
    List<Block> blocks() {
        end();
        endStrayItems();
        return blocks;
    }

    /** Ends the current paragraph and adds a block. */
    void add(Block block) {
        end();
        endStrayItems();
        blocks.add(block);
    }

    /** Adds a list item without a list; consecutive ones become one list. */
    void addItem(Item item) {
        end();
        strayItems.add(item);
    }

    private void endStrayItems() {
        if (!strayItems.isEmpty()) {
            blocks.add(new Bullets(false, 1, strayItems));
            strayItems.clear();
        }
    }

    /** Begins a format, which {@link #close()} ends. */
    void open(Format format, String url) {
        boolean open = frames.stream().anyMatch(frame -> frame.format == format);
        frames.add(new Frame(open ? Format.NONE : format, url));
    }

    /** Ends the innermost format. */
    void close() {
        Frame frame = frames.remove(frames.size() - 1);
        top().addAll(frame.inlines());
    }

    /** Adds HTML text, with white space collapsed. */
    void text(String text) {
        String visible = VisibleText.of(text);
        int at = 0;
        while (at < visible.length()) {
            int start = at;
            while (at < visible.length() && !isSpace(visible.charAt(at))) {
                at++;
            }
            if (at > start) {
                separate();
                top().text.append(visible, start, at);
            }
            space |= at < visible.length();
            at++;
        }
    }

    /** Adds a code span. */
    void code(String text) {
        String code = VisibleText.of(text).strip().replaceAll("\\s+", " ");
        if (code.isEmpty()) {
            space |= !text.isEmpty();
        } else {
            separate();
            top().add(new Code(code));
        }
    }

    /** Adds a line break; two consecutive ones end the paragraph. */
    void lineBreak() {
        breaks++;
        if (breaks > 1) {
            end();
        }
    }

    /** Ends the paragraph if there is one. */
    void end() {
        List<Frame> open = new ArrayList<>(frames.subList(1, frames.size()));
        while (frames.size() > 1) {
            close();
        }
        List<Inline> inlines = top().inlines(Function.identity());
        if (!inlines.isEmpty()) {
            endStrayItems();
            blocks.add(new Paragraph(inlines));
        }
        frames.set(0, new Frame(top().format, ""));
        open.forEach(frame -> frames.add(new Frame(frame.format, frame.url)));
        space = false;
        breaks = 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    private Frame top() {
        return frames.get(frames.size() - 1);
    }

    // White space before a word is placed before the formats that begin with the word.
    private void separate() {
        if (breaks > 0 || space) {
            int outermost = frames.size() - 1;
            while (outermost > 0 && frames.get(outermost).isEmpty()) {
                outermost--;
            }
            Frame frame = frames.get(outermost);
            if (!frame.isEmpty()) {
                if (breaks > 0) {
                    frame.add(new LineBreak());
                } else {
                    frame.text.append(' ');
                }
            }
        }
        space = false;
        breaks = 0;
    }

    /** An open format and its content. */
    private static final class Frame {
        private final Format format;
        private final String url;
        private final List<Inline> inlines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Frame(Format format, String url) {
            this.format = format;
            this.url = url;
        }

        boolean isEmpty() {
            return inlines.isEmpty() && text.isEmpty();
        }

        void add(Inline inline) {
            if (inline instanceof Text plain) {
                text.append(plain.text());
                return;
            }
            addText();
            inlines.add(inline);
        }

        private void addText() {
            if (!text.isEmpty()) {
                inlines.add(new Text(text.toString()));
                text.setLength(0);
            }
        }

        void addAll(List<Inline> more) {
            more.forEach(this::add);
        }

        List<Inline> inlines() {
            return inlines(inner -> switch (format) {
                case NONE -> inner;
                case EMPHASIS -> List.of(new Emphasis(inner));
                case STRONG -> List.of(new Strong(inner));
                case LINK -> List.of(new Link(url, inner));
            });
        }

        List<Inline> inlines(Function<List<Inline>, List<Inline>> wrap) {
            addText();
            return inlines.isEmpty() ? List.of() : wrap.apply(joined());
        }

        // Adjacent inlines of one kind are joined, because Markdown could not separate their delimiters.
        private List<Inline> joined() {
            List<Inline> joined = new ArrayList<>();
            int at = 0;
            while (at < inlines.size()) {
                Class<? extends Inline> kind = inlines.get(at).getClass();
                int end = at + 1;
                while (end < inlines.size() && inlines.get(end).getClass() == kind) {
                    end++;
                }
                joined.addAll(joined(inlines.subList(at, end)));
                at = end;
            }
            return List.copyOf(joined);
        }

        private static List<Inline> joined(List<Inline> neighbors) {
            if (neighbors.size() > 1 && neighbors.get(0) instanceof Strong) {
                Frame strong = new Frame(Format.STRONG, "");
                neighbors.forEach(each -> strong.addAll(((Strong) each).inlines()));
                return strong.inlines();
            }
            if (neighbors.size() > 1 && neighbors.get(0) instanceof Emphasis) {
                Frame emphasis = new Frame(Format.EMPHASIS, "");
                neighbors.forEach(each -> emphasis.addAll(((Emphasis) each).inlines()));
                return emphasis.inlines();
            }
            return neighbors;
        }
    }
}
