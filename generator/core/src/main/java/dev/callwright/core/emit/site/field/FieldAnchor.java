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

    // What encodeURIComponent keeps, except the dot between segments. Halves of surrogate pairs have no encoding.
    private static String segment(String name) {
        StringBuilder segment = new StringBuilder(name.length() + 8);
        name.codePoints().forEach(c -> {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || KEPT.indexOf(c) >= 0) {
                segment.appendCodePoint(c);
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                segment.append("%u").append(Integer.toHexString(c));
            } else {
                encode(Character.toString(c), segment);
            }
        });
        return segment.toString();
    }

    private static void encode(String character, StringBuilder segment) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            segment.append('%').append(HEX.charAt((b & 0xFF) >> 4)).append(HEX.charAt(b & 0xF));
        }
    }
}
