package dev.callwright.core.emit.java;

import dev.callwright.core.emit.java.code.CodeBreaks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Source code with lines that fit into the width of a page, if a line has a place to break it: JavaPoet breaks lists of
 * parameters only, and does not know how deep a comment is indented.
 */
final class LineBreaks {
    private static final int WIDTH = CodeBreaks.WIDTH;
    private static final String MARK = "* ";
    private static final String OPENING = "/**\n";
    private static final String CLOSING = "*/";
    private static final String EXAMPLE = "<pre>";

    private final Deque<String> rest;
    private final StringBuilder out;
    private final boolean hasExamples;
    private boolean preformatted;

    private LineBreaks(String source) {
        this.rest = new ArrayDeque<>(List.of(source.split("\n", -1)));
        this.out = new StringBuilder(source.length() + 256);
        this.hasExamples = source.contains(EXAMPLE);
    }

    /** The source with each comment in one line if it fits: JavaPoet takes three lines for every comment. */
    static String withShortComments(String source) {
        StringBuilder out = new StringBuilder(source.length());
        int copied = 0;
        int start = source.indexOf(OPENING);
        while (start >= 0) {
            int mark = afterSpaces(source, start + OPENING.length());
            int text = mark + MARK.length();
            int end = source.startsWith(MARK, mark) ? source.indexOf('\n', text) : -1;
            int closing = afterSpaces(source, end + 1);
            int next = start + OPENING.length();
            if (end >= 0 && source.startsWith(CLOSING, closing)) {
                next = closing + CLOSING.length();
                int indent = mark - start - OPENING.length() - 1;
                if (indent + "/** ".length() + end - text + " */".length() <= WIDTH) {
                    out.append(source, copied, start).append("/** ");
                    out.append(source, text, end).append(" */");
                    copied = next;
                }
            }
            start = source.indexOf(OPENING, next);
        }
        return out.append(source, copied, source.length()).toString();
    }

    private static int afterSpaces(String source, int from) {
        int index = from;
        while (index < source.length() && source.charAt(index) == ' ') {
            index++;
        }
        return index;
    }

    /** The source with broken lines. */
    static String in(String source) {
        return hasLongLine(source) ? new LineBreaks(source).broken() : source;
    }

    private static boolean hasLongLine(String source) {
        int start = 0;
        int end = source.indexOf('\n');
        while (end >= 0 && end - start <= WIDTH) {
            start = end + 1;
            end = source.indexOf('\n', start);
        }
        return end >= 0 || source.length() - start > WIDTH;
    }

    private String broken() {
        while (!rest.isEmpty()) {
            String line = rest.removeFirst();
            // Most lines need not be looked at.
            if (hasExamples || line.length() > WIDTH) {
                line = broken(line);
            }
            out.append(line).append(rest.isEmpty() ? "" : "\n");
        }
        return out.toString();
    }

    private String broken(String line) {
        boolean comment = line.stripLeading().startsWith(MARK);
        preformatted = comment && (preformatted || line.contains(EXAMPLE)) && !line.contains("</pre>");
        if (line.length() <= WIDTH) {
            return line;
        }
        return comment ? firstOfComment(line) : CodeBreaks.in(line);
    }

    /** The first part of a line; the other part is put before the next lines, in which the text flows on. */
    private String firstOfComment(String line) {
        int text = line.indexOf(MARK) + MARK.length();
        int cut = cut(line, text);
        if (cut < 0) {
            return line;
        }
        String prefix = line.substring(0, text);
        String remainder = line.substring(cut + 1).stripLeading();
        if (preformatted) {
            rest.addFirst(prefix + "    " + remainder);
        } else if (!rest.isEmpty() && flows(rest.getFirst(), text)) {
            rest.addFirst(prefix + remainder + " " + rest.removeFirst().substring(text));
        } else {
            rest.addFirst(prefix + remainder);
        }
        return line.substring(0, cut);
    }

    // An at sign at the start of a line would begin a tag.
    private static int cut(String line, int text) {
        int cut = line.lastIndexOf(' ', WIDTH);
        while (cut > text && line.startsWith("@", cut + 1)) {
            cut = line.lastIndexOf(' ', cut - 1);
        }
        return cut > text && !line.substring(text, cut).isBlank() ? cut : line.indexOf(' ', WIDTH);
    }

    private static boolean flows(String next, int text) {
        return next.length() > text
                && next.startsWith(MARK, text - MARK.length())
                && " <@".indexOf(next.charAt(text)) < 0;
    }
}
