package dev.callwright.core.text;

import dev.callwright.core.limit.Limit;

/**
 * Message text. Parts of it come from documents, so this is the last step before a message is printed: a short line
 * that can neither look like a second message nor control the terminal.
 */
public final class MessageText {
    /** The most characters of a line; texts of documents can have megabytes. */
    static final int LINE = 4_000;

    private static final int MESSAGE = Limit.MESSAGE_LENGTH.value();
    // Follows many emoji and only selects one of two styles.
    private static final int EMOJI_STYLE = 0xFE0F;

    private static final int PIECE = 200;
    // Pointers of existing documents have up to five hundred characters.
    private static final int POINTER = 1_000;

    private MessageText() {}

    /** The text as one line, with invisible characters written as {@code \\u{202e}}. */
    public static String line(String text) {
        return visible(cut(text, LINE));
    }

    /**
     * The text of a message, truncated to a readable length; long text of documents without spaces is truncated
     * further.
     */
    public static String message(String text) {
        String shorter = text.length() > PIECE ? cutWords(text) : text;
        return cut(shorter, MESSAGE);
    }

    /** Text of a document, truncated for use in a message. */
    public static String piece(String text) {
        return cut(text, PIECE);
    }

    /** A JSON pointer, truncated for use in a message. */
    public static String pointer(String text) {
        return cut(text, POINTER);
    }

    private static String cutWords(String text) {
        StringBuilder shorter = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                shorter.append(cut(text.substring(start, i), PIECE));
                shorter.append(i == text.length() ? "" : " ");
                start = i + 1;
            }
        }
        return shorter.toString();
    }

    // The end is kept, because it often describes the fix.
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most / 4;
        int start = most - end;
        return text.substring(0, start)
                + "\u2026(" + (text.length() - most) + " characters)\u2026"
                + text.substring(text.length() - end);
    }

    private static String visible(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Invisible.is(c) && c != EMOJI_STYLE) {
                visible.append("\\u{").append(Integer.toHexString(c)).append('}');
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }
}
