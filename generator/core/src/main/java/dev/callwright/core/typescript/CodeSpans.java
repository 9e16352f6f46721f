package dev.callwright.core.typescript;

/** Where Markdown's code spans end. */
final class CodeSpans {
    private CodeSpans() {}

    /** The index after the code span that starts at a backtick; -1 when those backticks start none. */
    static int end(String text, int start) {
        int open = runEnd(text, start);
        int length = open - start;
        int at = text.indexOf('`', open);
        while (at >= 0) {
            int end = runEnd(text, at);
            if (end - at == length) {
                return end;
            }
            at = text.indexOf('`', end);
        }
        return -1;
    }

    /** The index after the backticks that start at an index. */
    static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }
}
