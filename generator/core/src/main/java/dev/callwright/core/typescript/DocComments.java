package dev.callwright.core.typescript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the comments of one package; documents say the same words at many places, which are cleaned once. */
final class DocComments {
    private static final int LONGEST = 100;

    private final Map<String, List<String>> cleaned = new HashMap<>();

    /** An empty comment for a declaration that is indented so. */
    DocComment comment(String indent) {
        return new DocComment(this, indent);
    }

    /** The document's words as lines that are safe in a comment. */
    List<String> lines(String text, int width) {
        if (text.length() <= width && isPlain(text)) {
            return List.of(text);
        }
        // One text rarely stands at two widths, so the widths share the map.
        return cleaned.computeIfAbsent(width + text, key -> clean(text, width));
    }

    /** Whether a text is one line of nothing but words. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && c != ' ' && c != '.' && c != ',' && c != '\'') {
                return false;
            }
        }
        return !text.isBlank() && text.equals(text.strip()) && !text.contains("  ");
    }

    // Some documents put whole manuals into a description; an editor's pop-up has no use for more than its beginning.
    private static List<String> clean(String text, int width) {
        List<String> lines = DocBlocks.lines(HtmlText.toMarkdown(DocText.visible(text)), width);
        if (lines.size() <= LONGEST) {
            return lines;
        }
        List<String> beginning = new ArrayList<>(lines.subList(0, LONGEST));
        boolean openFence =
                beginning.stream().filter(line -> line.startsWith("```")).count() % 2 == 1;
        beginning.add(openFence ? "```" : "\u2026");
        return beginning;
    }
}
