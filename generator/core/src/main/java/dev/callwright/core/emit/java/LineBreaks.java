package dev.callwright.core.emit.java;

import dev.callwright.core.emit.java.code.CodeBreaks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Source code with lines that fit into the width of a page, if a line has a place to break it: JavaPoet breaks lists of
 * parameters only, and does not know how deep a comment is indented.
 */
final class LineBreaks {
    private static final int WIDTH = CodeBreaks.WIDTH;
    private static final String MARK = "* ";
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*\n( +)\\* ([^\n]*)\n +\\*/");

    private final Deque<String> rest;
    private final StringBuilder out;
    private boolean preformatted;

    private LineBreaks(String source) {
        this.rest = new ArrayDeque<>(List.of(source.split("\n", -1)));
        this.out = new StringBuilder(source.length() + 256);
    }

    /** The source with each comment in one line if it fits: JavaPoet takes three lines for every comment. */
    static String withShortComments(String source) {
        return COMMENT.matcher(source).replaceAll(comment -> {
            String text = "/** " + comment.group(2) + " */";
            boolean fits = comment.group(1).length() - 1 + text.length() <= WIDTH;
            return Matcher.quoteReplacement(fits ? text : comment.group());
        });
    }

    /** The source with broken lines. */
    static String in(String source) {
        return source.lines().allMatch(line -> line.length() <= WIDTH) ? source : new LineBreaks(source).broken();
    }

    private String broken() {
        while (!rest.isEmpty()) {
            String line = rest.removeFirst();
            boolean comment = line.stripLeading().startsWith(MARK);
            preformatted = comment && (preformatted || line.contains("<pre>")) && !line.contains("</pre>");
            if (line.length() > WIDTH) {
                line = comment ? firstOfComment(line) : CodeBreaks.in(line);
            }
            out.append(line).append(rest.isEmpty() ? "" : "\n");
        }
        return out.toString();
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
