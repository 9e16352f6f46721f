package dev.callwright.core.text;

/**
 * Text of the document in HTML, in content and in quoted attributes; the only escaper of HTML. Invisible characters are
 * written as {@code \\u{202e}}, so that no text looks like another one or turns the direction of what follows.
 */
public final class HtmlText {
    // Follows many emoji and only selects one of two styles.
    private static final int EMOJI_STYLE = 0xFE0F;

    private HtmlText() {}

    /** The text as markup, on its own; line feeds are kept. */
    public static Html of(String text) {
        return new Html(escaped(text));
    }

    /** A name in a line with other text; writing from right to left does not move its neighbors. */
    public static Html isolated(String name) {
        return new Html(isRightToLeft(name) ? "<bdi>" + escaped(name) + "</bdi>" : escaped(name));
    }

    /** The escaped text. */
    public static String escaped(String text) {
        int clean = 0;
        while (clean < text.length() && isPlain(text.charAt(clean))) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 32);
        append(text, out);
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'') || c == '\n';
    }

    /** Appends the escaped text. */
    static void append(String text, StringBuilder out) {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n' -> out.append('\n');
                default -> appendVisible(c, out);
            }
        }
    }

    private static void appendVisible(int c, StringBuilder out) {
        if (Invisible.is(c) && c != EMOJI_STYLE) {
            out.append("\\u{").append(Integer.toHexString(c)).append('}');
        } else {
            out.appendCodePoint(c);
        }
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }
}
