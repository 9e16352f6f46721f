package dev.callwright.gateway.upstream;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A query in the form that is sent. */
record RawQuery(String raw) {
    static final RawQuery NONE = new RawQuery("");

    /** A query without the question mark. */
    static RawQuery of(String raw) {
        return raw.isEmpty() ? NONE : new RawQuery(raw);
    }

    /** The query with a parameter instead of all of the same name, in whatever way they are encoded. */
    RawQuery with(String name, String value) {
        List<String> pairs = new ArrayList<>();
        if (!raw.isEmpty()) {
            for (String pair : raw.split("&", -1)) {
                if (!decoded(nameOf(pair)).equals(name)) {
                    pairs.add(pair);
                }
            }
        }
        pairs.add(encoded(name) + '=' + encoded(value));
        return new RawQuery(String.join("&", pairs));
    }

    private static String nameOf(String pair) {
        int equals = pair.indexOf('=');
        return equals < 0 ? pair : pair.substring(0, equals);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    // A plus means a space only in forms; %20 does everywhere.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
