package sdk.stripe.core.internal.http;

import java.net.URI;
import java.util.Locale;

/** Origins and references of HTTP URLs, beyond {@link URI}. */
public final class Url {
    private Url() {}

    /** The origin: scheme, host and port (RFC 6454). */
    public static String origin(URI url) {
        int standard = "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
        int port = url.getPort() < 0 ? standard : url.getPort();
        return (url.getScheme() + "://" + url.getHost() + ":" + port).toLowerCase(Locale.ROOT);
    }

    /**
     * Resolves a reference against a base URL, without its fragment (RFC 3986, section 5.2; {@link URI#resolve}
     * implements the obsolete RFC 2396).
     *
     * @throws IllegalArgumentException if the reference is malformed
     */
    public static URI resolve(URI base, String reference) {
        int fragment = reference.indexOf('#');
        URI target = URI.create(fragment < 0 ? reference : reference.substring(0, fragment));
        boolean sameDocument = !target.isOpaque()
                && target.getScheme() == null
                && target.getRawAuthority() == null
                && target.getRawPath().isEmpty();
        // Behind a host without a path a relative one would become part of the host.
        URI start = base.getRawPath().isEmpty() ? base.resolve("/") : base;
        if (!sameDocument) {
            return URI.create(withoutLeadingDots(start.resolve(target)).toASCIIString());
        }
        String whole = start.toString();
        int query = whole.indexOf('?');
        String path = query < 0 || target.getRawQuery() == null ? whole : whole.substring(0, query);
        return URI.create(path + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery()));
    }

    /** A URL or a path without the slashes at its end. */
    public static String withoutSlashes(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '/') {
            end--;
        }
        return text.substring(0, end);
    }

    // A path above the root is the root (RFC 3986, section 5.2.4).
    private static URI withoutLeadingDots(URI url) {
        URI normal = url.normalize();
        String path = normal.isOpaque() ? "" : normal.getRawPath();
        int end = 0;
        while (path.startsWith("/../", end) || path.substring(end).equals("/..")) {
            end += 3;
        }
        if (end == 0) {
            return normal;
        }
        String rest = path.length() == end ? "/" : path.substring(end);
        String query = normal.getRawQuery() == null ? "" : "?" + normal.getRawQuery();
        return URI.create(normal.getScheme() + "://" + normal.getRawAuthority() + rest + query);
    }
}
