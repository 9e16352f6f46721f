package dev.callwright.core.text;

import java.util.Locale;

/**
 * Characters that a reader of code cannot see or cannot tell from a space, some of which reorder what can be seen.
 * String literals hold them as escapes only.
 */
public final class Invisible {
    private Invisible() {}

    /** Whether a code point is one; halves of surrogate pairs are. */
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

    /** A text on one line: every invisible character is a space, and there is none at its ends. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> line.appendCodePoint(is(c) ? ' ' : c));
        return line.toString().strip();
    }

    /**
     * JSON text that people read, with invisible characters as escapes. They stand in strings only, where RFC 8259 allows
     * an escape for any character; line feeds between values stay.
     */
    public static String escapedInJson(String json) {
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

    // Letters, marks and symbols without ink: fillers, the blank braille pattern, variation selectors, tags (UAX #44,
    // Default_Ignorable_Code_Point). Written out, for classes of newer characters differ between versions of Java.
    private static boolean isIgnorable(int c) {
        return c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || (c >= 0x180B && c <= 0x180F)
                || c == 0x2800
                || c == 0x3164
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFFA0
                || (c >= 0xE0000 && c <= 0xE0FFF);
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
