package dev.callwright.core.text;

/**
 * The text of messages. Parts of it come from documents, so the last thing that happens to a message is that this class
 * makes it one short line: a document can neither forge a second message nor steer the terminal that shows it.
 */
public final class MessageText {
    /** The most characters of a line; a document can have texts of megabytes. */
    static final int LINE = 4_000;

    private static final int MESSAGE = 2_000;
    private static final int PIECE = 200;
    // Some pointers of real documents have five hundred characters.
    private static final int POINTER = 1_000;

    // They look like nothing, and are neither controls nor format characters.
    private static final String BLANKS = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    private MessageText() {}

    /** The text as one line: what cannot be seen, or moves the rest, is written as {@code \\u{202e}}. */
    public static String line(String text) {
        return visible(cut(text, LINE));
    }

    /** The text of a message, short enough to be read; what a document repeats without a space is cut further. */
    public static String message(String text) {
        String shorter = text.length() > PIECE ? cutWords(text) : text;
        return cut(shorter, MESSAGE);
    }

    /** A piece of a document, short enough to stand in a message. */
    public static String piece(String text) {
        return cut(text, PIECE);
    }

    /** A JSON pointer, short enough to stand in a message. */
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

    // The end stays too: it often says how to fix what is wrong.
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
            if (isVisible(c)) {
                visible.appendCodePoint(c);
            } else {
                visible.append("\\u{").append(Integer.toHexString(c)).append('}');
            }
        });
        return visible.toString();
    }

    /** Whether a character is seen where it stands. */
    public static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            // A narrower space than usual says nothing wrong, but one of no width does.
            default -> BLANKS.indexOf(codePoint) < 0 && !isVariationSelector(codePoint);
        };
    }

    // U+FE0F stands behind many emoji; the others are used to hide data.
    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint < 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
