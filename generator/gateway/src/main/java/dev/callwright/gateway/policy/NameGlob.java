package dev.callwright.gateway.policy;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** A pattern of names, in which {@code *} stands for any characters. */
final class NameGlob {
    private final String written;
    private final UnaryOperator<String> folding;
    private final String pattern;

    private NameGlob(String written, UnaryOperator<String> folding) {
        this.written = written;
        this.folding = folding;
        this.pattern = folding.apply(written);
    }

    /** A pattern of names in any letter case. */
    static NameGlob inAnyCase(String written) {
        return new NameGlob(written, NameGlob::fold);
    }

    /** A pattern of names as they are written: {@code Ann} and {@code ann} are two callers. */
    static NameGlob exactly(String written) {
        return new NameGlob(written, UnaryOperator.identity());
    }

    // Not by a regular expression, which can take exponential time for several stars.
    boolean matches(String name) {
        String text = folding.apply(name);
        int at = 0;
        int in = 0;
        int star = -1;
        int resumed = 0;
        while (at < text.length()) {
            if (in < pattern.length() && pattern.charAt(in) == '*') {
                star = in++;
                resumed = at;
            } else if (in < pattern.length() && pattern.charAt(in) == text.charAt(at)) {
                in++;
                at++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++resumed;
            } else {
                return false;
            }
        }
        while (in < pattern.length() && pattern.charAt(in) == '*') {
            in++;
        }
        return in == pattern.length();
    }

    /** Whether it can fit several names. */
    boolean isOpen() {
        return written.indexOf('*') >= 0;
    }

    // Both directions, because some letters have one upper case and two lower cases.
    private static String fold(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** As it is written. */
    @Override
    public String toString() {
        return written;
    }
}
