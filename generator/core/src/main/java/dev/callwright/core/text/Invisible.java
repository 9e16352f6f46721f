package dev.callwright.core.text;

import java.util.Locale;

/**
 * Characters that are invisible, look like a space, or change the direction of writing. String literals contain them as
 * escapes only.
 */
public final class Invisible {
    private Invisible() {}

    /** Whether a code point is invisible; unpaired surrogates are. */
    public static boolean is(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint < ' ' || codePoint == 0x7F;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> isIgnorable(codePoint) || isNoCharacter(codePoint);
        };
    }

    /** The text in one line: invisible characters are spaces, and it is stripped. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(is(c) ? ' ' : c));
        return line.toString().strip();
    }

    /**
     * JSON text with invisible characters escaped. They occur in strings only, where RFC 8259 allows an escape for any
     * character; line feeds between values are kept.
     */
    public static String escapedInJson(String json) {
        if (isPlain(json)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c == '\n' || !is(c)) {
                escaped.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            }
        });
        return escaped.toString();
    }

    // The usual text, known without a copy of it: the names and the list of snippets of a big API have many MB.
    private static boolean isPlain(String json) {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\n' && (c < ' ' || c >= 0x7F)) {
                return false;
            }
        }
        return true;
    }

    // Invisible letters, marks and symbols: fillers, the blank braille pattern, variation selectors, tags (UAX #44,
    // Default_Ignorable_Code_Point), and the format characters of Unicode 14 and 15. Listed here, because character
    // classes differ between Java versions and browsers.
    private static boolean isIgnorable(int c) {
        return c == 0x034F
                || c == 0x0890
                || c == 0x0891
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F)
                || c == 0x2800
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFFA0
                || (c >= 0x13439 && c <= 0x1343F)
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
