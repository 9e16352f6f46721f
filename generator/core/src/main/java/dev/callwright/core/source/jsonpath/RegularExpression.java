package dev.callwright.core.source.jsonpath;

import dev.callwright.core.limit.BoundedPattern;

/** Matches I-Regexp (RFC 9485), in which a dot is anything but a line's end and two ampersands are just that. */
final class RegularExpression {
    private RegularExpression() {}

    /** The expression as Java writes it; what is none matches nothing. */
    static BoundedPattern compile(String expression) {
        return new BoundedPattern(translated(expression));
    }

    private static String translated(String expression) {
        StringBuilder translated = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '\\' && i + 1 < expression.length()) {
                translated.append(c).append(expression.charAt(++i));
                continue;
            }
            inClass = c == '[' || (inClass && c != ']');
            if (!inClass && c == '.') {
                translated.append("[^\\n\\r]");
            } else if (c == '&') {
                translated.append("\\&");
            } else {
                translated.append(c);
            }
        }
        return translated.toString();
    }
}
