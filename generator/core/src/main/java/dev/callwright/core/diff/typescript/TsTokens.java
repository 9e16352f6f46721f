package dev.callwright.core.diff.typescript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and marks of code. */
final class TsTokens {
    private static final Pattern SPACE = Pattern.compile("\\s*");
    private static final Pattern WORD =
            Pattern.compile("'(?:[^'\\\\]|\\\\.)*+'|[\\p{L}_$][\\p{L}\\p{N}_$]*+(?:\\.[\\p{L}_$][\\p{L}\\p{N}_$]*+)*+"
                    + "|-?[0-9][0-9.]*+n?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-f]{4}|.)");

    private final String code;
    private int at;

    TsTokens(String code) {
        this.code = code;
    }

    private void skipSpace() {
        Matcher space = SPACE.matcher(code).region(at, code.length());
        at = space.lookingAt() ? space.end() : at;
    }

    /** Skips a mark; false: something else follows. */
    boolean skips(String mark) {
        skipSpace();
        boolean follows = code.startsWith(mark, at);
        at += follows ? mark.length() : 0;
        return follows;
    }

    /** Skips a mark that must follow. */
    void expect(String mark) {
        if (!skips(mark)) {
            throw unexpected();
        }
    }

    /** A name, number or text in quotes, which must follow. */
    String next() {
        skipSpace();
        Matcher word = WORD.matcher(code).region(at, code.length());
        if (!word.lookingAt()) {
            throw unexpected();
        }
        at = word.end();
        return word.group();
    }

    /** Checks that nothing follows. */
    void end() {
        skipSpace();
        if (at < code.length()) {
            throw unexpected();
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("no type that the emitter writes, at " + at + ": " + code);
    }

    /** The name that a key means, which may be in quotes. */
    static String name(String key) {
        if (!key.startsWith("'")) {
            return key;
        }
        return ESCAPE.matcher(key.substring(1, key.length() - 1))
                .replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1))));
    }

    private static String character(String escape) {
        return switch (escape.charAt(0)) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'u' -> escape.length() > 1 ? String.valueOf((char) Integer.parseInt(escape.substring(1), 16)) : escape;
            default -> escape;
        };
    }
}
