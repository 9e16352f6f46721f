package dev.callwright.core.emit.typescript.code;

import dev.callwright.core.text.Invisible;
import java.util.Locale;
import java.util.regex.Pattern;

/** TypeScript literals for text of the document; the only escaper of TypeScript code. */
public final class TypeScriptLiterals {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,15})?");

    private TypeScriptLiterals() {}

    /** A string literal in single quotes. */
    public static String string(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('\'');
        value.codePoints().forEach(c -> append(out, c));
        return out.append('\'').toString();
    }

    /** A key of an interface, without quotes if possible. */
    public static String key(String name) {
        return isIdentifier(name) ? name : string(name);
    }

    /** The access to a member: with a dot if possible, else in brackets. */
    public static String access(String name) {
        return isIdentifier(name) ? "." + name : "[" + string(name) + "]";
    }

    /** A key of an object literal; {@code __proto__} would set the prototype unless it is computed. */
    public static String objectKey(String name) {
        return name.equals("__proto__") ? "['__proto__']" : key(name);
    }

    /** Whether a name is valid without quotes, as a key or after a dot. */
    static boolean isIdentifier(String name) {
        return IDENTIFIER.matcher(name).matches();
    }

    /** Whether digits are a number that TypeScript represents exactly, so that it can be a literal type. */
    public static boolean isNumber(String digits) {
        return NUMBER.matcher(digits).matches();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '\'', '\\' -> out.append('\\').append((char) c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (!Invisible.is(c)) {
                    out.appendCodePoint(c);
                } else {
                    // Surrogate pairs, a form that all versions of the language accept.
                    for (char half : Character.toChars(c)) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) half));
                    }
                }
            }
        }
    }
}
