package dev.callwright.core.emit.java.code;

import com.palantir.javapoet.CodeBlock;
import dev.callwright.core.text.Invisible;
import java.util.Collection;
import java.util.Locale;

/**
 * Text of the document as Java string expressions; the only escaper for Java string literals. JavaPoet's {@code $S} is
 * not used anywhere, for it leaves characters as they are that end a line for JavaPoet or that readers cannot see.
 */
public final class JavaLiterals {
    // A constant holds 65,535 bytes, and a character has up to three of them.
    private static final int LONGEST = 21_000;

    private JavaLiterals() {}

    /** The expression for any text, as text. */
    public static String expression(String text) {
        return text(text).toString();
    }

    /** The expression for any text. */
    public static CodeBlock text(String text) {
        if (text.length() <= LONGEST) {
            return CodeBlock.of("$L", literal(text));
        }
        // Not +, for javac would fold it into one constant again. Halves of halves, for javac goes down one level per
        // call in a chain and would run out of stack.
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

    // javac reads escapes by number before anything else, so line feeds and quotes must not be written that way.
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
                // Both halves of every pair, for files may be read in an encoding that has no such characters.
                if (Invisible.is(c)) {
                    literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    literal.append(c);
                }
            }
        }
    }
}
