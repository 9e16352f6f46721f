package sdk.stripe.core;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds a member of an object before the members in front of it have been read. It only passes over bytes, which costs a
 * fraction of a tree of the object, or of having them parsed twice. It checks nothing: who reads the text in order meets
 * each mistake, and knows where it is.
 */
final class LookAhead {
    private static final int NOWHERE = -1;

    private final byte[] json;
    // Objects in objects could be passed over again and again, once for each object around them.
    private long allowance;

    LookAhead(byte[] json) {
        this.json = json;
        this.allowance = 2L * json.length;
    }

    /** The string that is a member of the object at this offset; null when that cannot be told from here. */
    @Nullable
    String text(long offset, String name) {
        // Only texts in UTF-8 have such offsets.
        if (allowance <= 0 || offset < 0 || offset >= json.length || json[(int) offset] != '{') {
            return null;
        }
        int value = value((int) offset, name);
        allowance -= (value == NOWHERE ? json.length : value) - offset;
        return value == NOWHERE ? null : string(value);
    }

    // Where the value of the member is, or the colon in front of it.
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
                        return NOWHERE;
                    }
                }
                case ',' -> isName = depth == 1;
                default -> {}
            }
        }
        return NOWHERE;
    }

    // Where the string that starts here ends; behind the text if it does not.
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
