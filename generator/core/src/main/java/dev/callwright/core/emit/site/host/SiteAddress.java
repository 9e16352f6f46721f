package dev.callwright.core.emit.site.host;

import java.nio.charset.StandardCharsets;

/** The address of a published site. */
public final class SiteAddress {
    private static final String KEPT = "-._~!$&'()*+,;=:@/";
    private static final String HEX = "0123456789ABCDEF";

    private final String root;

    /** @param url the URL of the site, with or without a slash at the end */
    public SiteAddress(String url) {
        this.root = url.endsWith("/") ? url : url + "/";
    }

    /** The URL of a file of the site; that of its first page is the site's own. */
    public String of(String file) {
        StringBuilder url = new StringBuilder(root);
        for (byte b : (file.equals("index.html") ? "" : file).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || KEPT.indexOf(c) >= 0) {
                url.append(c);
            } else {
                url.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return url.toString();
    }
}
