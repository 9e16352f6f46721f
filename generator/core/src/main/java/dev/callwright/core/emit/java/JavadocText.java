package dev.callwright.core.emit.java;

import dev.callwright.core.text.Inline;
import dev.callwright.core.text.Inline.Code;
import dev.callwright.core.text.Inline.Emphasis;
import dev.callwright.core.text.Inline.LineBreak;
import dev.callwright.core.text.Inline.Link;
import dev.callwright.core.text.Inline.Strong;
import dev.callwright.core.text.Inline.Text;
import java.util.List;

/** Renders inline text as the HTML of Javadoc. */
final class JavadocText implements Inline.Visitor<Void> {
    /** A space at which lines are not wrapped; {@link #wrap} replaces it. */
    static final char BLANK = '\u0001';

    private static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    private JavadocText() {}

    /** The HTML, in one line. */
    static String of(List<Inline> inlines) {
        JavadocText text = new JavadocText();
        text.all(inlines);
        return text.out.toString();
    }

    /** Generated text in lines that fit into a comment. */
    static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        wrap("", text, out);
        return out.toString();
    }

    /** An identifier as a code tag, in which lines are not wrapped. */
    static String codeTag(String identifier) {
        return "{@code" + BLANK + identifier + "}";
    }

    /** Visible text in which the markup of Javadoc and escapes of the Java compiler are escaped. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        escape(text, escaped);
        return escaped.toString();
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '@' -> out.append("&#64;");
                case '\\' -> out.append("&#92;");
                default -> out.append(c);
            }
        }
    }

    /** Appends lines that start with the tag and, except for longer words, fit into the width of comments. */
    static void wrap(String tag, String html, StringBuilder out) {
        out.append(tag);
        int column = tag.strip().length();
        boolean starts = true;
        for (String word : html.split(" ")) {
            if (word.isEmpty()) {
                continue;
            }
            if (!starts) {
                boolean fits = column + 1 + word.length() <= WIDTH;
                out.append(fits ? ' ' : '\n');
                column = fits ? column + 1 : 0;
            }
            out.append(word.replace(BLANK, ' '));
            int line = word.lastIndexOf('\n');
            column = line < 0 ? column + word.length() : word.length() - line - 1;
            starts = false;
        }
        out.append('\n');
    }

    private void all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    @Override
    public Void text(Text text) {
        escape(text.text(), out);
        return null;
    }

    @Override
    public Void code(Code code) {
        out.append("<code>");
        escape(code.text(), out);
        out.append("</code>");
        return null;
    }

    @Override
    public Void emphasis(Emphasis emphasis) {
        return element("<em>", emphasis.inlines(), "</em>");
    }

    @Override
    public Void strong(Strong strong) {
        return element("<strong>", strong.inlines(), "</strong>");
    }

    @Override
    public Void link(Link link) {
        out.append("<a").append(BLANK).append("href=\"");
        // An at sign within a word begins no tag, and doclint checks addresses before it decodes character references.
        out.append(link.url().replace("&", "&amp;"));
        return element("\">", link.inlines(), "</a>");
    }

    @Override
    public Void lineBreak(LineBreak lineBreak) {
        out.append("<br>\n");
        return null;
    }

    private Void element(String open, List<Inline> inlines, String close) {
        out.append(open);
        all(inlines);
        out.append(close);
        return null;
    }
}
