package dev.callwright.gateway.http;

import org.eclipse.jetty.http.HttpFields;

/** The headers of answers that the gateway itself writes. */
final class OwnHeaders {
    /** Tells problems of the gateway from responses of an API. */
    static final String MARK = "Callwright-Gateway";

    private OwnHeaders() {}

    /** Adds the headers that keep a browser from taking an answer for a page. */
    static void addTo(HttpFields.Mutable headers) {
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        headers.put("Referrer-Policy", "no-referrer");
    }
}
