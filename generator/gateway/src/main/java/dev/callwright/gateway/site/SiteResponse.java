package dev.callwright.gateway.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What to answer to GET; for HEAD the same without the body. */
public final class SiteResponse {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    SiteResponse(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        Map<String, String> all = new LinkedHashMap<>(headers);
        // A response 304 says nothing of a body (RFC 9110, 8.6).
        if (status != 304) {
            all.put("Content-Length", Integer.toString(body.length));
        }
        this.headers = Collections.unmodifiableMap(all);
        this.body = body;
    }

    /** The status. */
    public int status() {
        return status;
    }

    /** The headers by name, with {@code Content-Length}. */
    public Map<String, String> headers() {
        return headers;
    }

    /** The body, as it is sent; callers must not change it. */
    public byte[] body() {
        return body;
    }
}
