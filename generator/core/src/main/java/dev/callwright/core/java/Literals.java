package dev.callwright.core.java;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;

/** Text of the document as Java string expressions. */
public final class Literals {
    // A constant holds 65,535 bytes, and a character has up to three of them.
    private static final int LONGEST = 21_000;

    private Literals() {}

    /** The expression for any text, as text. */
    public static String expression(String text) {
        return text(text).toString();
    }

    /** The expression for any text. */
    static CodeBlock text(String text) {
        if (text.length() <= LONGEST) {
            return literal(text);
        }
        // Not +, for javac would fold it into one constant again.
        CodeBlock.Builder code = CodeBlock.builder().add(literal(text.substring(0, LONGEST)));
        for (int from = LONGEST; from < text.length(); from += LONGEST) {
            code.add(".concat($L)", literal(text.substring(from, Math.min(from + LONGEST, text.length()))));
        }
        return code.build();
    }

    private static CodeBlock literal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnsafe(text.charAt(i))) {
                return CodeBlock.of("$L", escaped(text));
            }
        }
        return CodeBlock.of("$S", text);
    }

    // JavaPoet breaks lines at line feeds; half a surrogate pair is lost in a file; the others change what readers see.
    private static boolean isUnsafe(char c) {
        return c == '\n'
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }

    private static String escaped(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7f || isUnsafe((char) c)) {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        literal.append((char) c);
                    }
                }
            }
        });
        return literal.append('"').toString();
    }
}
