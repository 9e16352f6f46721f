package sdk.stripe.core.internal.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Scans ahead of the parser for a member of an object, such as a discriminator. Skipping bytes costs a fraction of
 * building a tree of the object or of parsing it twice. The scanner validates nothing; the parser does so when it gets
 * there.
 */
final class MemberScanner {
    private static final int NOT_FOUND = -1;

    private final byte[] json;
    // Nested objects could be scanned once for each object around them; this bounds the work.
    private long budget;

    MemberScanner(byte[] json) {
        this.json = json;
        this.budget = 2L * json.length;
    }

    /** The string that is a member of the object at this offset; null when scanning cannot find it. */
    @Nullable
    String text(long offset, String name) {
        // The parser has byte offsets only for texts in UTF-8.
        if (budget <= 0 || offset < 0 || offset >= json.length || json[(int) offset] != '{') {
            return null;
        }
        int value = value((int) offset, name);
        budget -= (value == NOT_FOUND ? json.length : value) - offset;
        return value == NOT_FOUND ? null : string(value);
    }

    // The index after the member's name.
    private int value(int offset, String name) {
        int depth = 0;
        boolean isName = false;
        for (int at = offset; at < json.length; at++) {
            switch (json[at]) {
                case '"' -> {
                    int end = end(at + 1);
                    if (isName && depth == 1 && isText(name, at + 1, end)) {
                        return end + 1;
                    }
                    isName = false;
                    at = end;
                }
                case '{', '[' -> isName = ++depth == 1;
                case '}', ']' -> {
                    if (--depth == 0) {
                        return NOT_FOUND;
                    }
                }
                case ',' -> isName = depth == 1;
                default -> {}
            }
        }
        return NOT_FOUND;
    }

    // The index of the closing quote of the string that starts here; the length of the text if there is none.
    private int end(int start) {
        int at = start;
        while (at < json.length && json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        return Math.min(at, json.length);
    }

    // A name with escapes or other letters is left to the tree.
    private boolean isText(String name, int start, int end) {
        if (end - start != name.length()) {
            return false;
        }
        for (int index = 0; index < name.length(); index++) {
            if (json[start + index] != name.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String string(int behindName) {
        int at = behindName;
        while (at < json.length && ((json[at] <= ' ' && json[at] >= 0) || json[at] == ':')) {
            at++;
        }
        if (at >= json.length || json[at] != '"') {
            return null;
        }
        int end = end(at + 1);
        for (int index = at + 1; index < end; index++) {
            if (json[index] == '\\') {
                return null;
            }
        }
        return end == json.length ? null : new String(json, at + 1, end - at - 1, StandardCharsets.UTF_8);
    }
}
