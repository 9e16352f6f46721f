package dev.callwright.core.emit.snippet.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How texts are encoded in a part of a request, as in the SDKs. */
public enum WireEncoding {
    PATH("-._~", ":/@!$&'()*+,;="),
    QUERY("-._~", ":/?@!$()*,;="),
    /** A form in a body or query (WHATWG URL), where a space is a plus sign. */
    FORM("-._*", ":/?@!$()*,;="),
    /** Cookies of the style form. */
    COOKIE("-._~", ":/?#[]@!$&'()*+="),
    /** Headers, cookies of the style cookie, and parts of multipart bodies. */
    NONE("", "");

    private final String kept;
    private final String reserved;

    WireEncoding(String kept, String reserved) {
        this.kept = kept;
        this.reserved = reserved;
    }

    /** The encoded text. */
    public String encode(String text) {
        return encode(text, "");
    }

    /**
     * The encoded text, in which reserved characters and percent-encoded triplets stay (RFC 6570, 3.2.3), but for characters
     * that the place does not allow or that would end or change the value.
     */
    public String encodeReserved(String text) {
        return encode(text, reserved);
    }

    private String encode(String text, String alsoKept) {
        if (this == NONE) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            if (isAlphanumeric(c) || kept.indexOf(c) >= 0 || alsoKept.indexOf(c) >= 0) {
                encoded.append(c);
            } else if (c == '%' && !alsoKept.isEmpty() && isTriplet(bytes, i)) {
                encoded.append(c);
            } else if (c == ' ' && this == FORM) {
                encoded.append('+');
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isTriplet(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }
}
