package dev.callwright.core.typescript;

import java.util.regex.Pattern;

/** Text of the document as TypeScript literals; the only escaper for TypeScript code. */
public final class Literals {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,15})?");

    private Literals() {}

    /** A string literal in single quotes. */
    public static String string(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('\'');
        for (int i = 0; i < value.length(); i++) {
            append(out, value, i);
        }
        return out.append('\'').toString();
    }

    /** A key of an interface: bare when it can be. */
    static String key(String name) {
        return isIdentifier(name) ? name : string(name);
    }

    /** A key of an object literal; {@code __proto__} would set the prototype unless it is computed. */
    public static String objectKey(String name) {
        return name.equals("__proto__") ? "['__proto__']" : key(name);
    }

    /** Whether a name can stand bare, as a key or after a dot. */
    public static boolean isIdentifier(String name) {
        return IDENTIFIER.matcher(name).matches();
    }

    /** Whether digits are a number that TypeScript keeps exactly, and so can be a literal type. */
    static boolean isNumber(String digits) {
        return NUMBER.matcher(digits).matches();
    }

    private static void append(StringBuilder out, String value, int index) {
        char c = value.charAt(index);
        switch (c) {
            case '\'', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c >= ' ' && c < 0x7F || c > 0x7F && isPlain(value, index)) {
                    out.append(c);
                } else {
                    out.append(String.format("\\u%04x", (int) c));
                }
            }
        }
    }

    // Marks that change how the text around them looks or do not show, line separators and halves of pairs are written
    // as escapes.
    private static boolean isPlain(String value, int index) {
        char c = value.charAt(index);
        if (!Character.isSurrogate(c)) {
            return !Invisible.is(c) && Character.getType(c) != Character.FORMAT;
        }
        int first = Character.isHighSurrogate(c) ? index : index - 1;
        if (first < 0) {
            return false;
        }
        int whole = value.codePointAt(first);
        return Character.isSupplementaryCodePoint(whole) && Character.getType(whole) != Character.FORMAT;
    }
}
