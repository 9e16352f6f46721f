package sdk.stripe.core.internal.form;

import java.nio.charset.StandardCharsets;

/** Percent-encoding (as UTF-8) of the parts of a request, each with the characters that are kept. */
public enum Escape {
    /** Text outside URLs and forms. */
    NONE("", Kind.NONE),
    /** A value in a path: none of it may end the segment. */
    SEGMENT("-._~", Kind.URL),
    /** A value in a path that may have reserved characters, but for those that would end the path. */
    SEGMENT_RESERVED("-._~!$&'()*+,/:;=@", Kind.RESERVED),
    /** A name or value in a query. */
    QUERY("-._~", Kind.URL),
    /** A value in a query that may have reserved characters, but for those that would end it. */
    QUERY_RESERVED("-._~!$()*,/:;=?@", Kind.RESERVED),
    /** An item of a value of this kind that is joined by commas. */
    QUERY_RESERVED_ITEM("-._~!$()*/:;=?@", Kind.RESERVED),
    /** A name or value in a form. */
    FORM("-._*", Kind.FORM),
    /** A value in a form that may have reserved characters, but for those that would end it. */
    FORM_RESERVED("-._~!$()*,/:;=?@", Kind.RESERVED_FORM),
    /** An item of a value of this kind that is joined by commas. */
    FORM_RESERVED_ITEM("-._~!$()*/:;=?@", Kind.RESERVED_FORM),
    /** A cookie's value that may have reserved characters, but for those that would end it. */
    COOKIE_RESERVED("-._~!#$&'()*+/:=?@[]", Kind.RESERVED),
    /** The value of a cookie with a credential (RFC 6265, cookie-octet). */
    COOKIE("!#$&'()*+-./:<=>?@[]^_`{|}~", Kind.URL),
    /** The fixed text of a path template; only characters that no URL may have are encoded. */
    TEMPLATE("-._~:/?@!$&'()*+,;=%", Kind.URL);

    private static final String HEX = "0123456789ABCDEF";

    private final String kept;
    private final Kind kind;

    Escape(String kept, Kind kind) {
        this.kept = kept;
        this.kind = kind;
    }

    private enum Kind {
        NONE,
        URL,
        /** RFC 6570, 3.2.3: where reserved characters may stay, what is already encoded stays too. */
        RESERVED,
        /** A space is a plus. */
        FORM,
        RESERVED_FORM
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
            } else if (c == ' ' && (kind == Kind.FORM || kind == Kind.RESERVED_FORM)) {
                encoded.append('+');
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
            }
        }
        return encoded.toString();
    }

    /** The escape for the names of values that have this one: reserved characters are for values only. */
    public Escape forNames() {
        return switch (this) {
            case SEGMENT_RESERVED -> SEGMENT;
            case QUERY_RESERVED, QUERY_RESERVED_ITEM, COOKIE_RESERVED -> QUERY;
            case FORM_RESERVED, FORM_RESERVED_ITEM -> FORM;
            default -> this;
        };
    }

    /** The escape for the items of a list that is joined by commas. */
    public Escape forItems() {
        return switch (this) {
            case QUERY_RESERVED -> QUERY_RESERVED_ITEM;
            case FORM_RESERVED -> FORM_RESERVED_ITEM;
            default -> this;
        };
    }

    private boolean isKept(char c) {
        boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return letterOrDigit || (c < 128 && kept.indexOf(c) >= 0);
    }

    private boolean keepsTriplets() {
        return kind == Kind.RESERVED || kind == Kind.RESERVED_FORM;
    }

    private static boolean isTriplet(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }
}
