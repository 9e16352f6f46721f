package dev.callwright.core.emit.site.field;

import dev.callwright.core.model.Input;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The ids of fields: where they are and the names on the way to them, so that no other field moves them. */
public final class FieldAnchor {
    private static final String KEPT = "-_!~*'()";
    private static final String HEX = "0123456789ABCDEF";

    private FieldAnchor() {}

    /** The id of an input, such as {@code path.session}; {@code body} for a whole body. */
    static String of(Input input) {
        return switch (input.location()) {
            case WHOLE_BODY -> "body";
            case QUERYSTRING -> "querystring";
            case PATH, QUERY, HEADER, COOKIE, BODY ->
                member(input.location().name().toLowerCase(Locale.ROOT), input.wireName());
        };
    }

    /** The id of a member of a field. */
    public static String member(String parent, String name) {
        return parent + "." + segment(name);
    }

    /** The id of an alternative of a field, or of one of several responses. */
    public static String alternative(String parent, String name) {
        return parent + ".(" + segment(name) + ")";
    }

    // What encodeURIComponent keeps, except the dot between segments.
    private static String segment(String name) {
        StringBuilder segment = new StringBuilder(name.length() + 8);
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || KEPT.indexOf(c) >= 0) {
                segment.append(c);
            } else {
                segment.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return segment.toString();
    }
}
