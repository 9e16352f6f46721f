package dev.callwright.core.source.tree;

import java.util.ArrayList;
import java.util.List;

/** The tokens of JSON pointers (RFC 6901). */
public final class PointerTokens {
    private PointerTokens() {}

    /** The unescaped tokens of a pointer. */
    public static List<String> of(String pointer) {
        List<String> tokens = new ArrayList<>();
        int start = 1;
        while (start <= pointer.length() && !pointer.isEmpty()) {
            int end = pointer.indexOf('/', start);
            end = end < 0 ? pointer.length() : end;
            tokens.add(unescape(pointer.substring(start, end)));
            start = end + 1;
        }
        return tokens;
    }

    /** The pointer with these unescaped tokens. */
    public static String pointer(List<String> tokens) {
        StringBuilder pointer = new StringBuilder();
        for (String token : tokens) {
            pointer.append('/').append(escape(token));
        }
        return pointer.toString();
    }

    /** The pointer of a member or item. */
    public static String child(String pointer, String token) {
        return pointer + "/" + escape(token);
    }

    /** The escaped token. */
    public static String escape(String token) {
        return token.indexOf('~') < 0 && token.indexOf('/') < 0
                ? token
                : token.replace("~", "~0").replace("/", "~1");
    }

    /** The token of an escaped one. */
    public static String unescape(String token) {
        return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
    }
}
