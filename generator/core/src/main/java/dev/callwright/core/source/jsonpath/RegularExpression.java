package dev.callwright.core.source.jsonpath;

import dev.callwright.core.limit.BoundedPattern;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates I-Regexp (RFC 9485) to Java's regular expressions, which read many of its texts differently. */
final class RegularExpression {
    private static final int END = -1;
    /** Characters that stand for themselves only behind a backslash. */
    private static final String SPECIAL = "*+?]{}";
    /** All that a backslash may stand before, except a property. */
    private static final String ESCAPABLE = "()*+-.?[\\]^nrt{|}";

    private static final Pattern PROPERTY =
            Pattern.compile("\\\\[pP]\\{(L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|Z[lps]?|S[ckmo]?|C[cfno]?)}");
    private static final Pattern QUANTIFIER = Pattern.compile("[*+?]|\\{[0-9]+(,[0-9]*)?}");

    private final String expression;
    private final StringBuilder java = new StringBuilder();
    private int at;
    private int depth;

    private RegularExpression(String expression) {
        this.expression = expression;
    }

    /** The expression as Java writes it, or empty if it is not I-Regexp. */
    static Optional<BoundedPattern> compile(String expression) {
        RegularExpression translation = new RegularExpression(expression);
        return translation.translate()
                ? Optional.of(new BoundedPattern(translation.java.toString()))
                : Optional.empty();
    }

    private boolean translate() {
        while (at < expression.length()) {
            char c = expression.charAt(at);
            boolean valid = switch (c) {
                case '|' -> plain("|");
                case '(' -> opened();
                case ')' -> --depth >= 0 && plain(")") && quantified();
                case '.' -> plain("[^\\n\\r]") && quantified();
                // Characters by the grammar, anchors by the mappings of section 5 and by the compliance suite.
                case '^' -> plain("\\A") && quantified();
                case '$' -> plain("\\z") && quantified();
                case '[' -> characterClass() && quantified();
                case '\\' -> escape() && quantified();
                default -> SPECIAL.indexOf(c) < 0 && character() && quantified();
            };
            if (!valid) {
                return false;
            }
        }
        return depth == 0;
    }

    private boolean plain(String translation) {
        java.append(translation);
        at++;
        return true;
    }

    private boolean opened() {
        depth++;
        return plain("(?:");
    }

    // Behind a quantifier there is no second one, which Java reads as lazy or possessive.
    private boolean quantified() {
        Matcher quantifier = QUANTIFIER.matcher(expression).region(at, expression.length());
        if (quantifier.lookingAt()) {
            java.append(quantifier.group());
            at = quantifier.end();
        }
        return true;
    }

    private boolean character() {
        int c = expression.codePointAt(at);
        at += Character.charCount(c);
        // Java gives letters a meaning when they are escaped, and signs when they are not.
        java.append(c < 0x80 && !Character.isLetterOrDigit(c) ? "\\" : "").appendCodePoint(c);
        return !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private boolean escape() {
        return property() || escapedCharacter();
    }

    private boolean property() {
        Matcher property = PROPERTY.matcher(expression).region(at, expression.length());
        if (!property.lookingAt()) {
            return false;
        }
        java.append(property.group());
        at = property.end();
        return true;
    }

    private boolean escapedCharacter() {
        if (ESCAPABLE.indexOf(peek(1)) < 0) {
            return false;
        }
        java.append(expression, at, at + 2);
        at += 2;
        return true;
    }

    private boolean characterClass() {
        plain("[");
        if (peek(0) == '^') {
            plain("^");
        }
        boolean valid = peek(0) == '-' ? plain("\\-") : classItem();
        while (valid && peek(0) != ']') {
            valid = (peek(0) == '-' && peek(1) == ']') ? plain("\\-") : classItem();
        }
        return valid && plain("]");
    }

    // A property, a character, or a range of characters.
    private boolean classItem() {
        if (property()) {
            return true;
        }
        boolean valid = classCharacter();
        boolean range = valid && peek(0) == '-' && peek(1) != ']';
        return range ? plain("-") && classCharacter() : valid;
    }

    private boolean classCharacter() {
        return switch (peek(0)) {
            case END, '-', '[', ']' -> false;
            case '\\' -> escapedCharacter();
            default -> character();
        };
    }

    private int peek(int ahead) {
        return at + ahead < expression.length() ? expression.charAt(at + ahead) : END;
    }
}
