package dev.callwright.gateway.operation;

import com.networknt.schema.regex.RegularExpression;
import dev.callwright.core.limit.BoundedPattern;
import java.util.Optional;

/**
 * A regular expression of a document (ECMA-262), matched by Java's engine. What the two read differently is translated; an
 * expression that cannot be translated, or that takes too many steps, is taken as matching, because the API judges it anyway.
 */
final class EcmaPattern implements RegularExpression {
    private static final String SPACES = "\\s\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";
    private static final String ESCAPED = "dDwWbBnrtvf0123456789ux^$\\.*+?()[]{}|/-k";
    /** The steps of all patterns of one validation. */
    private static final int MOST_STEPS = 10_000_000;

    private static final ThreadLocal<int[]> STEPS = ThreadLocal.withInitial(() -> new int[1]);

    private final String java;

    private EcmaPattern(String java) {
        this.java = java;
    }

    /** The expression; empty if it means nothing, or something else, to Java. */
    static Optional<EcmaPattern> of(String expression) {
        Optional<String> java = translated(expression);
        BoundedPattern probe = new BoundedPattern(java.orElse(""));
        boolean found = probe.find("");
        return java.filter(unused -> found || (probe.isValid() && !probe.isExceeded()))
                .map(EcmaPattern::new);
    }

    /** Starts to count steps anew. */
    static void reset() {
        STEPS.get()[0] = 0;
    }

    @Override
    public boolean matches(String text) {
        int[] steps = STEPS.get();
        if (steps[0] > MOST_STEPS) {
            return true;
        }
        BoundedPattern pattern = new BoundedPattern(java);
        boolean found = pattern.find(text);
        steps[0] += pattern.steps();
        return found || pattern.isExceeded() || !pattern.isValid();
    }

    private static Optional<String> translated(String expression) {
        StringBuilder java = new StringBuilder();
        boolean inClass = false;
        for (int at = 0; at < expression.length(); at++) {
            char c = expression.charAt(at);
            if (c == '\\') {
                Optional<String> escape = escape(expression, at + 1, inClass);
                if (escape.isEmpty()) {
                    return Optional.empty();
                }
                java.append(escape.get());
                at++;
            } else if (inClass) {
                inClass = c != ']';
                // A nested class, or an intersection, to Java.
                java.append(c == '[' || c == '&' ? "\\" + c : String.valueOf(c));
            } else if (c == '[' && expression.startsWith("[^]", at)) {
                return Optional.empty();
            } else if (c == '[' && expression.startsWith("[]", at)) {
                return Optional.empty();
            } else {
                inClass = c == '[';
                java.append(outside(c));
            }
        }
        return Optional.of(java.toString());
    }

    private static String outside(char c) {
        return switch (c) {
            // Java's also matches before a line break at the end.
            case '$' -> "\\z";
            case '.' -> "[^\\n\\r\\u2028\\u2029]";
            default -> String.valueOf(c);
        };
    }

    private static Optional<String> escape(String expression, int at, boolean inClass) {
        char c = at < expression.length() ? expression.charAt(at) : '\0';
        if (c == 's') {
            return Optional.of(inClass ? SPACES : "[" + SPACES + "]");
        }
        if (c == 'S' && !inClass) {
            return Optional.of("[^" + SPACES + "]");
        }
        // Properties have other names in Java, and braces belong to them.
        boolean known = ESCAPED.indexOf(c) >= 0 && !expression.startsWith("u{", at);
        return known && c != '0' ? Optional.of("\\" + c) : Optional.empty();
    }
}
