package dev.callwright.core.jsonpath;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Matches I-Regexp (RFC 9485), in which a dot is anything but a line's end and two ampersands are just that. */
final class RegularExpression {
    private RegularExpression() {}

    /** Whether the text matches; nothing matches what is no regular expression. */
    static boolean matches(String expression, String text, boolean whole) {
        try {
            Pattern pattern = Pattern.compile(translated(expression));
            return whole
                    ? pattern.matcher(text).matches()
                    : pattern.matcher(text).find();
        } catch (PatternSyntaxException e) {
            return false;
        }
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
