package dev.callwright.gateway.upstream;

import java.net.URI;
import java.util.Locale;

/**
 * Scheme, host and port of a server (RFC 6454, 4).
 *
 * @param scheme {@code http} or {@code https}
 * @param host the name or the address in lower case; IPv6 addresses are in brackets
 * @param port the port, also where it is the default of the scheme
 */
public record ServerOrigin(String scheme, String host, int port) {
    /**
     * The origin of a URL; its path and query do not matter.
     *
     * @throws IllegalArgumentException if it is not an http or https URL with a host, or if it has a user
     */
    public static ServerOrigin of(URI url) {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        boolean isSecure = scheme.equals("https");
        if (!isSecure && !scheme.equals("http")) {
            throw new IllegalArgumentException("'" + scheme + "' is not http or https");
        }
        // A host that Java cannot parse is null, and its authority could be read as something else by the client.
        if (url.getHost() == null || url.getRawUserInfo() != null) {
            throw new IllegalArgumentException("a server's URL has a host, and no user");
        }
        int defaultPort = isSecure ? 443 : 80;
        return new ServerOrigin(
                scheme, url.getHost().toLowerCase(Locale.ROOT), url.getPort() < 0 ? defaultPort : url.getPort());
    }

    /** Whether it is reached over TLS. */
    public boolean isSecure() {
        return scheme.equals("https");
    }

    /** The value of the header {@code Host} (RFC 9110, 7.2), which leaves out the default port. */
    String authority() {
        return port == (isSecure() ? 443 : 80) ? host : host + ':' + port;
    }

    @Override
    public String toString() {
        return scheme + "://" + authority();
    }
}
