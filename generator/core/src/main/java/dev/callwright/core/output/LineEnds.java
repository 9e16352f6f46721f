package dev.callwright.core.output;

/** Normalizes line ends, which version control systems change in generated text. */
final class LineEnds {
    private LineEnds() {}

    /** The bytes with {@code \r\n} as {@code \n}; the same array if there is none. */
    static byte[] normalized(byte[] text) {
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            length += isDropped(text, i) ? 0 : 1;
        }
        if (length == text.length) {
            return text;
        }
        byte[] result = new byte[length];
        int next = 0;
        for (int i = 0; i < text.length; i++) {
            if (!isDropped(text, i)) {
                result[next++] = text[i];
            }
        }
        return result;
    }

    /** The digest of the text with its line ends normalized. */
    static String digest(byte[] text) {
        return Sha256.of(normalized(text));
    }

    private static boolean isDropped(byte[] text, int i) {
        return text[i] == '\r' && i + 1 < text.length && text[i + 1] == '\n';
    }
}
