package dev.callwright.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wraps paragraphs of Markdown so that no line becomes a list, heading, table or tag. */
final class Wrapping {
    private static final Pattern BLOCK_START = Pattern.compile("([-+]|#{1,6}|\\d{1,9}(?=[.)]))([.)]?|-+)");

    private Wrapping() {}

    /** The lines; existing line feeds are kept. */
    static List<String> lines(String paragraph, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : paragraph.split("\n", -1)) {
            wrap(line, width, lines);
        }
        return lines;
    }

    private static void wrap(String text, int width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.isEmpty()) {
                line.append(startOfBlock(word));
            } else if (line.length() + 1 + word.length() <= width || !canStartLine(word)) {
                line.append(' ').append(word);
            } else {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            }
        }
        lines.add(line.toString());
    }

    private static String startOfBlock(String word) {
        Matcher start = BLOCK_START.matcher(word);
        if (!start.matches()) {
            return word;
        }
        boolean number = Character.isDigit(word.charAt(0));
        return number ? word.substring(0, word.length() - 1) + "\\" + word.charAt(word.length() - 1) : "\\" + word;
    }

    private static boolean canStartLine(String word) {
        // In a code span, HTML and fences are not escaped, and both end a paragraph.
        return !word.isEmpty()
                && "@-*+#|=~:<>".indexOf(word.charAt(0)) < 0
                && !word.startsWith("```")
                && !Character.isDigit(word.charAt(0));
    }
}
