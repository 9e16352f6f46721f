package dev.callwright.core.source.jsonpath;

import dev.callwright.core.limit.Limit;
import java.util.function.IntPredicate;

/** The text of a query and how far it has been read. */
final class PathText {
    private static final int END = -1;

    private final String text;
    private int at;
    private int depth;

    PathText(String text) {
        this.text = text;
    }

    /** The next character, or -1 at the end. */
    int peek() {
        return at < text.length() ? text.codePointAt(at) : END;
    }

    int next() {
        int c = peek();
        if (c != END) {
            at += Character.charCount(c);
        }
        return c;
    }

    /** Goes into parentheses, a function or a filter; they are read by recursion. */
    void enter() {
        if (++depth > Limit.JSONPATH_DEPTH.value()) {
            throw error(Limit.JSONPATH_DEPTH.exceeded());
        }
    }

    void leave() {
        depth--;
    }

    int mark() {
        return at;
    }

    void reset(int mark) {
        at = mark;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** Reads the sign if it is next. */
    boolean skip(String sign) {
        boolean found = text.startsWith(sign, at);
        at += found ? sign.length() : 0;
        return found;
    }

    void expect(String sign) {
        if (!skip(sign)) {
            throw error("'" + sign + "' is missing");
        }
    }

    void skipBlank() {
        while (" \t\n\r".indexOf(peek()) >= 0 && !isAtEnd()) {
            at++;
        }
    }

    /** The characters that are next and fit. */
    String takeWhile(IntPredicate fits) {
        int start = at;
        while (!isAtEnd() && fits.test(peek())) {
            next();
        }
        return text.substring(start, at);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNameStart(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || (c >= 0x80 && !(c >= 0xD800 && c <= 0xDFFF));
    }

    JsonPathException error(String problem) {
        return new JsonPathException(problem, at);
    }
}
