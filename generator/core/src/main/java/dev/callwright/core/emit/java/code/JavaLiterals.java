package dev.callwright.core.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.text.Invisible;
import java.util.Collection;
import java.util.Locale;

/**
 * Java string expressions for text of the document; the only escaper of Java string literals. JavaPoet's {@code $S} is
 * not used, because it does not escape invisible characters and some line separators.
 */
public final class JavaLiterals {
    // A constant has at most 65,535 bytes, and a character takes up to three.
    private static final int LONGEST = 21_000;

    private JavaLiterals() {}

    /** The expression for a text, as source code. */
    public static String expression(String text) {
        return text(text).toString();
    }

    /** The expression for a text. */
    public static CodeBlock text(String text) {
        if (text.length() <= LONGEST) {
            return CodeBlock.of("$L", literal(text));
        }
        // Not +, which javac would fold into one constant again. Split into halves recursively, because javac recurses
        // once per call of a chain and would overflow its stack.
        int pieces = (text.length() + LONGEST - 1) / LONGEST;
        int middle = (pieces + 1) / 2 * LONGEST;
        return CodeBlock.of("$L.concat($L)", text(text.substring(0, middle)), text(text.substring(middle)));
    }

    /** The expressions for texts, as arguments of one call. */
    public static CodeBlock list(Collection<String> texts) {
        return texts.stream().map(JavaLiterals::text).collect(CodeBlock.joining(", "));
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), literal);
        }
        return literal.append('"').toString();
    }

    // javac translates Unicode escapes before anything else, so line feeds and quotes need other escapes.
    private static void append(char c, StringBuilder literal) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\b' -> literal.append("\\b");
            case '\f' -> literal.append("\\f");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                // Surrogate pairs as well, because the file may be read in an encoding without these characters.
                if (Invisible.is(c)) {
                    literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    literal.append(c);
                }
            }
        }
    }
}
