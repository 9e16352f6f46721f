package dev.callwright.gateway.call;

import java.util.Locale;
import java.util.Set;

/** Headers that no document and no caller sets: they frame messages, choose the server or the method, or carry credentials. */
public final class ReservedHeaders {
    // RFC 9110, 7.2, 7.6 and 11; RFC 9112, 6; RFC 6265; and what browsers and proxies vouch for.
    private static final Set<String> NAMES = Set.of(
            "accept-encoding",
            "authorization",
            "connection",
            "content-encoding",
            "content-length",
            "cookie",
            "expect",
            "forwarded",
            "host",
            "keep-alive",
            "max-forwards",
            "origin",
            "referer",
            "set-cookie",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "via",
            "x-real-ip");
    // What servers and frameworks take the method from instead of the request line, which policies judge.
    private static final Set<String> METHODS = Set.of("x-http-method", "x-http-method-override", "x-method-override");
    private static final Set<String> PREFIXES = Set.of("callwright-", "proxy-", "sec-", "x-forwarded-");

    private ReservedHeaders() {}

    /** Whether a header, in lower case, makes another method of a request. */
    public static boolean overridesMethod(String lowerCaseName) {
        return METHODS.contains(lowerCaseName);
    }

    /** Whether a header, in any letter case, is one of them. */
    public static boolean contain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower)
                || METHODS.contains(lower)
                || PREFIXES.stream().anyMatch(lower::startsWith);
    }
}
