package dev.callwright.core.text;

import dev.callwright.core.text.Inline.Code;
import dev.callwright.core.text.Inline.Emphasis;
import dev.callwright.core.text.Inline.LineBreak;
import dev.callwright.core.text.Inline.Link;
import dev.callwright.core.text.Inline.Strong;
import dev.callwright.core.text.Inline.Text;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Renders inlines as Markdown; special characters of Markdown and HTML are escaped. */
public final class MarkdownText implements Inline.Visitor<Void> {
    private static final char NOTHING = '\n';
    private static final Pattern ENTITY = Pattern.compile("&(#[xX]?[0-9A-Fa-f]{1,8}|[A-Za-z][A-Za-z0-9]{0,31});");

    private final MarkdownFlavor flavor;
    private final boolean inTable;
    private final StringBuilder out = new StringBuilder();
    private boolean inLink;
    private char next = NOTHING;

    private MarkdownText(MarkdownFlavor flavor, boolean inTable) {
        this.flavor = flavor;
        this.inTable = inTable;
    }

    /** Plain text in one line, escaped. */
    public static String escape(String text, MarkdownFlavor flavor) {
        return of(List.of(new Text(VisibleText.line(text))), flavor, false);
    }

    /** A code span; empty for empty text. */
    public static String code(String text) {
        String visible = VisibleText.line(text);
        if (visible.isEmpty()) {
            return "";
        }
        Set<Integer> runs = runs(visible);
        int length = 1;
        while (runs.contains(length)) {
            length++;
        }
        String fence = "`".repeat(length);
        boolean touches = visible.startsWith("`") || visible.endsWith("`");
        String space = touches ? " " : "";
        return fence + space + visible + space + fence;
    }

    /** The line around a block of code, which nothing in the code ends: it is longer than any run of backticks there. */
    public static String fence(List<String> code) {
        int longest = Collections.max(runs("` " + String.join("\n", code)));
        return "`".repeat(Math.max(3, longest + 1));
    }

    /** The lengths of the runs of backticks in a text. */
    private static Set<Integer> runs(String text) {
        Set<Integer> runs = new TreeSet<>();
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) == '`') {
                run++;
            } else if (run > 0) {
                runs.add(run);
                run = 0;
            }
        }
        return runs;
    }

    /** The rendered text, with line feeds only at line breaks of the flavor. */
    static String of(List<Inline> inlines, MarkdownFlavor flavor, boolean inTable) {
        MarkdownText text = new MarkdownText(flavor, inTable);
        text.all(inlines, NOTHING);
        return text.out.toString();
    }

    private void all(List<Inline> inlines, char after) {
        for (int i = 0; i < inlines.size(); i++) {
            next = i + 1 < inlines.size() ? first(inlines.get(i + 1)) : after;
            inlines.get(i).accept(this);
        }
    }

    @Override
    public Void text(Text text) {
        String words = text.text();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            char after = i + 1 < words.length() ? words.charAt(i + 1) : next;
            if (needsBackslash(words, i, i > 0 ? words.charAt(i - 1) : last(), after)) {
                out.append('\\');
            }
            out.append(c);
        }
        return null;
    }

    private boolean needsBackslash(String text, int at, char before, char after) {
        char c = text.charAt(at);
        return switch (c) {
            case '\\', '`', '<', '>' -> true;
            case '*' -> before != ' ' || after != ' ';
            case '_' -> !(isWord(before) && isWord(after)) && !(isSpace(before) && isSpace(after));
            case '[' -> inLink;
            case ']' -> inLink || after == '(' || after == '[' || after == ':';
            case '!' -> after == '[';
            case '~' -> before == '~' || after == '~';
            case '|' -> inTable;
            case '&' ->
                ENTITY.matcher(text)
                        .region(at, Math.min(text.length(), at + 40))
                        .lookingAt();
            default -> flavor.escaped().indexOf(c) >= 0;
        };
    }

    @Override
    public Void code(Code code) {
        String span = code(code.text());
        out.append(inTable ? span.replace("|", "\\|") : span);
        return null;
    }

    @Override
    public Void emphasis(Emphasis emphasis) {
        boolean meetsStars = last() == '*' || next == '*';
        return marked(meetsStars ? "_" : "*", emphasis.inlines());
    }

    @Override
    public Void strong(Strong strong) {
        return marked("**", strong.inlines());
    }

    // CommonMark recognizes delimiters only next to the ends of words.
    private Void marked(String mark, List<Inline> inlines) {
        char after = next;
        boolean opens = !isPunctuation(first(inlines.get(0))) || !isWord(last());
        boolean closes = !isPunctuation(last(inlines.get(inlines.size() - 1))) || !isWord(after);
        boolean inWord = mark.equals("_") && (isWord(last()) || isWord(after));
        boolean marks = opens && closes && !inWord;
        out.append(marks ? mark : "");
        all(inlines, marks ? mark.charAt(0) : after);
        out.append(marks ? mark : "");
        return null;
    }

    @Override
    public Void link(Link link) {
        out.append('[');
        inLink = true;
        all(link.inlines(), ']');
        inLink = false;
        String url = flavor.url(link.url());
        out.append("](")
                .append(url.indexOf(';') < 0 ? url : url.replace("&", "\\&"))
                .append(')');
        return null;
    }

    @Override
    public Void lineBreak(LineBreak lineBreak) {
        out.append(inTable || inLink ? " " : flavor.lineBreak());
        return null;
    }

    private char last() {
        return out.isEmpty() ? NOTHING : out.charAt(out.length() - 1);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isPunctuation(char c) {
        return !isWord(c) && !isSpace(c);
    }

    private static char first(Inline inline) {
        return inline.accept(new Ends(true));
    }

    private static char last(Inline inline) {
        return inline.accept(new Ends(false));
    }

    /** The first or last character of a rendered inline. */
    private record Ends(boolean first) implements Inline.Visitor<Character> {
        @Override
        public Character text(Text text) {
            return text.text().charAt(first ? 0 : text.text().length() - 1);
        }

        @Override
        public Character code(Code code) {
            return '`';
        }

        @Override
        public Character emphasis(Emphasis emphasis) {
            return '*';
        }

        @Override
        public Character strong(Strong strong) {
            return '*';
        }

        @Override
        public Character link(Link link) {
            return first ? '[' : ')';
        }

        @Override
        public Character lineBreak(LineBreak lineBreak) {
            return '\n';
        }
    }
}
