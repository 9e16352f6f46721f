package dev.callwright.core.typescript;

import java.util.ArrayList;
import java.util.List;

/** The lines of a comment made from Markdown: paragraphs wrapped, code kept, everything escaped. */
final class DocBlocks {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private String hang = "";
    private String marker = "";
    private boolean inList;

    private DocBlocks(int width) {
        this.width = width;
    }

    /** The lines, none longer than the width unless a word is. */
    static List<String> lines(String markdown, int width) {
        DocBlocks blocks = new DocBlocks(width);
        String fence = "";
        for (String line : markdown.split("\n", -1)) {
            String text = line.strip();
            if (!fence.isEmpty()) {
                blocks.lines.add(DocText.escapeCode(line.stripTrailing()));
                fence = text.startsWith(fence) ? "" : fence;
            } else if (text.startsWith("```") || text.startsWith("~~~")) {
                blocks.startFence(text);
                fence = text.substring(0, 3);
            } else {
                blocks.add(line, text);
            }
        }
        blocks.flush();
        if (!fence.isEmpty()) {
            blocks.lines.add(fence);
        }
        blocks.trim();
        return blocks.lines;
    }

    private void startFence(String text) {
        flush();
        separate();
        lines.add(DocText.escapeCode(text));
    }

    private void add(String line, String text) {
        if (text.isEmpty() || isRule(text)) {
            flush();
            separate();
            inList = false;
        } else if (text.startsWith("|") || text.startsWith("#")) {
            flush();
            lines.add(DocText.escape(text));
        } else {
            int markerLength = markerLength(text);
            if (markerLength > 0) {
                startItem(line, text, markerLength);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(unquoted(text));
            }
        }
    }

    private void startItem(String line, String text, int markerLength) {
        flush();
        if (!inList) {
            separate();
            inList = true;
        }
        int indent = Math.min(line.length() - line.stripLeading().length(), 6);
        marker = " ".repeat(indent) + text.substring(0, markerLength).strip() + " ";
        hang = " ".repeat(marker.length());
        paragraph.append(text.substring(markerLength).strip());
    }

    private static String unquoted(String text) {
        return text.startsWith("> ") ? text.substring(2) : text;
    }

    /** The length of a list marker with the space after it; 0 when the text starts with none. */
    private static int markerLength(String text) {
        char first = text.charAt(0);
        if (first == '-' || first == '*' || first == '+') {
            return text.length() > 1 && text.charAt(1) == ' ' ? 2 : 0;
        }
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean marks = digits > 0
                && digits < 4
                && digits + 1 < text.length()
                && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                && text.charAt(digits + 1) == ' ';
        return marks ? digits + 2 : 0;
    }

    private static boolean isRule(String text) {
        char first = text.charAt(0);
        return text.length() > 2
                && (first == '-' || first == '=' || first == '*' || first == '_')
                && text.chars().allMatch(c -> c == first || c == ' ');
    }

    private void separate() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    private void flush() {
        if (!paragraph.isEmpty() || !marker.isEmpty()) {
            wrap(DocText.escape(paragraph.toString()));
        }
        paragraph.setLength(0);
        marker = "";
        hang = "";
    }

    private void wrap(String text) {
        StringBuilder line = new StringBuilder(marker);
        boolean empty = true;
        for (String word : text.split(" +")) {
            boolean fits = line.length() + 1 + word.length() <= width;
            if (!empty && !fits && canStartLine(word)) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append(hang);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
    }

    // At the start of a line these would become a tag, a list item, a heading or a table.
    private static boolean canStartLine(String word) {
        return word.isEmpty() || ("@-*+#|=~".indexOf(word.charAt(0)) < 0 && !Character.isDigit(word.charAt(0)));
    }

    private void trim() {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
    }
}
