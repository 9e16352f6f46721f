package dev.callwright.core.text;

/**
 * Text without characters that readers of generated code cannot see or that change its appearance: control characters,
 * marks that change the direction of writing, zero-width characters, unpaired surrogates.
 */
public final class VisibleText {
    private VisibleText() {}

    /** The text with line ends as line feeds and all kinds of spaces as spaces. */
    public static String of(String text) {
        int clean = 0;
        while (clean < text.length() && isPlain(text.charAt(clean))) {
            clean++;
        }
        return clean == text.length() ? text : cleaned(text, clean);
    }

    /** The text in one line. */
    public static String line(String text) {
        return of(text).replace('\n', ' ').strip();
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F) || c == '\n';
    }

    private static String cleaned(String text, int clean) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, clean);
        int at = clean;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (c == '\r') {
                out.append(at < text.length() && text.charAt(at) == '\n' ? "" : "\n");
            } else if (c == '\n' || (!isSpace(c) && !Invisible.is(c))) {
                out.appendCodePoint(c);
            } else if (isSpace(c)) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == 0x0B || c == '\f' || c == 0x85 || Character.isSpaceChar(c);
    }
}
