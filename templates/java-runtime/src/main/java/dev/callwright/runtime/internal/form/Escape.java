package dev.callwright.runtime.internal.form;

import java.nio.charset.StandardCharsets;

/** Percent-encoding (as UTF-8) of the parts of a request, each with the characters that are kept. */
public enum Escape {
    /** Text outside URLs and forms. */
    NONE("", ' '),
    /** A value in a path: none of it may end the segment. */
    SEGMENT("-._~", ' '),
    /** A value in a query. */
    QUERY("-._~", ' '),
    /** The name of a query parameter or form member: brackets in it are structure. */
    QUERY_NAME("-._~[]", ' '),
    /** A value in a query that may have reserved characters, but for those that would end it. */
    QUERY_RESERVED("-._~:/?[]@!$'()*,;=", ' '),
    /** A value in a form body. */
    FORM("-._*", '+'),
    /** The name of a form member. */
    FORM_NAME("-._*[]", '+'),
    /** A value in a form body that may have reserved characters, but for those that would end it. */
    FORM_RESERVED("-._*~:/?[]@!$'(),;=", '+'),
    /** A cookie's value (RFC 6265, cookie-octet). */
    COOKIE("!#$&'()*+-./:<=>?@[]^_`{|}~", ' '),
    /** The fixed text of a path template; only characters that no URL may have are encoded. */
    TEMPLATE("-._~:/?@!$&'()*+,;=%", ' ');

    private static final String HEX = "0123456789ABCDEF";

    private final String kept;
    private final char space;

    Escape(String kept, char space) {
        this.kept = kept;
        this.space = space;
    }

    /** The text with every other character encoded. */
    public String apply(String text) {
        if (this == NONE) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder encoded = new StringBuilder(bytes.length + 16);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            if (isKept(c) || (c == '%' && keepsTriplets() && isTriplet(bytes, i))) {
                encoded.append(c);
            } else if (c == ' ' && space == '+') {
                encoded.append('+');
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            }
        }
        return encoded.toString();
    }

    /** The escape for names of pairs whose values have this one. */
    public Escape forNames() {
        return switch (this) {
            case NONE -> NONE;
            case FORM, FORM_NAME, FORM_RESERVED -> FORM_NAME;
            case COOKIE -> SEGMENT;
            default -> QUERY_NAME;
        };
    }

    private boolean isKept(char c) {
        boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return letterOrDigit || (c < 128 && kept.indexOf(c) >= 0);
    }

    // RFC 6570, 3.2.3: where reserved characters may stay, what is already encoded stays too.
    private boolean keepsTriplets() {
        return this == QUERY_RESERVED || this == FORM_RESERVED;
    }

    private static boolean isTriplet(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }
}
