package dev.callwright.gateway.upstream;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * The headers of an API's response that pass to the caller. A response is served from the gateway's origin, which also has the pages
 * that hold the form for credentials, so it must not be able to do anything in that origin.
 */
final class ReturnedHeaders {
    private static final EnumSet<HttpHeader> DROPPED = EnumSet.of(
            // They belong to one connection (RFC 9110, 7.6.1).
            HttpHeader.CONNECTION,
            HttpHeader.KEEP_ALIVE,
            HttpHeader.PROXY_AUTHENTICATE,
            HttpHeader.PROXY_AUTHORIZATION,
            HttpHeader.PROXY_CONNECTION,
            HttpHeader.TE,
            HttpHeader.TRAILER,
            HttpHeader.TRANSFER_ENCODING,
            HttpHeader.UPGRADE,
            // The cookies would be those of the gateway's origin.
            HttpHeader.SET_COOKIE,
            HttpHeader.SET_COOKIE2,
            // A browser would ask for a password of the gateway.
            HttpHeader.WWW_AUTHENTICATE,
            // A response that depends on a credential is not kept: see ADDED.
            HttpHeader.AGE,
            HttpHeader.CACHE_CONTROL,
            HttpHeader.EXPIRES,
            HttpHeader.PRAGMA,
            HttpHeader.ALT_SVC,
            HttpHeader.STRICT_TRANSPORT_SECURITY,
            // The body is sent decoded.
            HttpHeader.CONTENT_ENCODING);

    private static final Set<String> DROPPED_NAMES = Set.of(
            "accept-ch",
            "activate-storage-access",
            "clear-site-data",
            "critical-ch",
            "delegate-ch",
            "document-policy",
            "expect-ct",
            "integrity-policy",
            "integrity-policy-report-only",
            "nel",
            "no-vary-search",
            "origin-agent-cluster",
            "permissions-policy",
            "public-key-pins",
            "public-key-pins-report-only",
            "refresh",
            "report-to",
            "reporting-endpoints",
            "server-timing",
            "service-worker-allowed",
            "service-worker-navigation-preload",
            "set-login",
            "sourcemap",
            "speculation-rules",
            "supports-loading-mode",
            "timing-allow-origin",
            "use-as-dictionary",
            "x-content-type-options",
            "x-frame-options",
            "x-sendfile",
            "x-sourcemap");

    private static final List<String> DROPPED_PREFIXES = List.of(
            "access-control-",
            "attribution-reporting-",
            "callwright-",
            "content-security-policy",
            "cross-origin-",
            "proxy-",
            "sec-",
            "x-accel-");

    private static final List<HttpField> ADDED = List.of(
            new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
            new PreEncodedHttpField("Content-Security-Policy", "sandbox; default-src 'none'"),
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, "no-store"));

    private ReturnedHeaders() {}

    /** Copies the headers that pass, with secrets masked, and adds those that make the response harmless in a browser. */
    static void copy(HttpFields received, SecretMask mask, HttpFields.Mutable to) {
        Set<String> connection = CallerHeaders.named(received);
        for (HttpField field : received) {
            if (passes(field) && (connection.isEmpty() || !connection.contains(field.getLowerCaseName()))) {
                add(mask.field(field), to);
            }
        }
        for (HttpField field : ADDED) {
            to.put(field);
        }
    }

    // The gateway's server has set these two already.
    private static void add(HttpField field, HttpFields.Mutable to) {
        HttpHeader known = field.getHeader();
        if (known == HttpHeader.DATE || known == HttpHeader.SERVER) {
            to.put(field);
        } else {
            to.add(field);
        }
    }

    private static boolean passes(HttpField field) {
        HttpHeader known = field.getHeader();
        if (known != null && DROPPED.contains(known)) {
            return false;
        }
        String name = field.getLowerCaseName();
        if (DROPPED_NAMES.contains(name)) {
            return false;
        }
        for (String prefix : DROPPED_PREFIXES) {
            if (name.startsWith(prefix)) {
                return false;
            }
        }
        return true;
    }
}
