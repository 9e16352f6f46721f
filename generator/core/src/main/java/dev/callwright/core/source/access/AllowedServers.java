package dev.callwright.core.source.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Access rules for servers that a document or a redirect refers to: the servers that the user named and, if allowed, all
 * servers at public addresses. Otherwise a document could read services of the internal network.
 */
final class AllowedServers {
    private final Set<Origin> named;
    private final boolean allowsPublic;

    private AllowedServers(Set<Origin> named, boolean allowsPublic) {
        this.named = named;
        this.allowsPublic = allowsPublic;
    }

    /** Scheme, host and port. */
    private record Origin(String scheme, String host, int port) {
        static Origin of(URI url) {
            String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
            int defaultPort = scheme.equals("https") ? 443 : 80;
            String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
            return new Origin(scheme, host, url.getPort() < 0 ? defaultPort : url.getPort());
        }
    }

    /** Rules that allow only the servers of these URLs. */
    static AllowedServers only(Collection<URI> named) {
        return new AllowedServers(origins(named), false);
    }

    /** Rules that allow the servers of these URLs and all servers at public addresses. */
    static AllowedServers withPublic(Collection<URI> named) {
        return new AllowedServers(origins(named), true);
    }

    private static Set<Origin> origins(Collection<URI> urls) {
        return urls.stream().map(Origin::of).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The reason to deny access to a URL; empty if access is allowed. Must be called right before each connection: Java
     * caches addresses for some seconds, so it connects to the checked ones.
     */
    Optional<String> refusal(URI url) {
        Origin origin = Origin.of(url);
        if ((!origin.scheme().equals("http") && !origin.scheme().equals("https")) || url.getHost() == null) {
            return Optional.of("it is not an http or https URL");
        }
        if (named.contains(origin)) {
            return Optional.empty();
        }
        return allowsPublic ? privateAddress(url.getHost()) : Optional.of("it is on another server than the document");
    }

    private static Optional<String> privateAddress(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!PublicAddress.is(address)) {
                    return Optional.of("its address " + address.getHostAddress() + " is not public");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("the host '" + host + "' is unknown");
        }
    }
}
