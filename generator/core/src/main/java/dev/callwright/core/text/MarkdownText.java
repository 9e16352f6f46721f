package dev.callwright.core.text;

/** Plain text as Markdown that reads as that text and nothing else; for use inside a line. */
public final class MarkdownText {
    private MarkdownText() {}

    /**
     * Letters, digits and what cannot begin markup stay; everything else is written as a character reference. Without
     * square brackets round ones are no link.
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        Invisible.line(text).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || " .,-:+()".indexOf(c) >= 0) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append("&#").append(c).append(';');
            }
        });
        return escaped.toString();
    }
}
