package dev.callwright.gateway.caller;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which URLs an issuer may have: whoever can change its documents on the way can call everything, so they need TLS. */
final class IssuerUrls {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

    private IssuerUrls() {}

    /**
     * @throws IllegalArgumentException if it is not a URL of an issuer
     */
    static void check(String what, String url) {
        if (parsed(url).isEmpty()) {
            throw new IllegalArgumentException(
                    what + " must be a URL such as https://login.example.com, without user and fragment;"
                            + " http is for loopback addresses only");
        }
    }

    /** A URL with https, or with http and a loopback address; empty for others, and for those with user information or a fragment. */
    static Optional<URI> parsed(String url) {
        try {
            URI uri = new URI(url);
            boolean fits = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
            return Optional.of(uri).filter(each -> fits && isSafe(each));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isSafe(URI url) {
        return isSecure(url)
                || ("http".equalsIgnoreCase(url.getScheme())
                        && LOOPBACK.matcher(url.getHost()).matches());
    }

    /** Whether a URL has TLS. */
    static boolean isSecure(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }
}
