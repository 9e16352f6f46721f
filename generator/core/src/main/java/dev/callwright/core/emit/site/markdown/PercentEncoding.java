package dev.callwright.core.emit.site.markdown;

import java.nio.charset.StandardCharsets;

/** Percent-encoding of URLs in Markdown, whose links end at a space or a parenthesis. */
final class PercentEncoding {
    private static final String KEPT = "-._~/#:%";
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** The URL in ASCII, without special characters of Markdown and HTML. */
    static String encoded(String url) {
        StringBuilder out = new StringBuilder(url.length() + 8);
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || KEPT.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return out.toString();
    }
}
