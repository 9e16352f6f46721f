package dev.callwright.core.emit.snippet.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Texts of the document in URLs. */
public final class UrlText {
    // The characters of a path (RFC 3986, 3.3), and delimiters that the document has encoded or used itself.
    private static final String PATH_CHARACTERS = "-._~:/?@!$&'()*+,;=%";

    private UrlText() {}

    /** The text of a path template between its parameters, with characters encoded that URLs must not contain. */
    public static String encoded(String template) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : template.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            boolean kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (kept || PATH_CHARACTERS.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return encoded.toString();
    }
}
