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
 * The servers that may be asked because a document, or the redirect of a server, says so: those that the user named,
 * and where that is allowed any other at a public address. Services inside of a network are none of a document's business.
 */
public final class AllowedServers {
    private final Set<Origin> named;
    private final boolean othersToo;

    private AllowedServers(Set<Origin> named, boolean othersToo) {
        this.named = named;
        this.othersToo = othersToo;
    }

    /** Scheme, host and port. */
    private record Origin(String scheme, String host, int port) {
        static Origin of(URI url) {
            String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
            int usual = scheme.equals("https") ? 443 : 80;
            String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
            return new Origin(scheme, host, url.getPort() < 0 ? usual : url.getPort());
        }
    }

    /** Only the servers of these URLs. */
    public static AllowedServers only(Collection<URI> named) {
        return new AllowedServers(origins(named), false);
    }

    /** The servers of these URLs, and every server with public addresses. */
    public static AllowedServers withPublic(Collection<URI> named) {
        return new AllowedServers(origins(named), true);
    }

    private static Set<Origin> origins(Collection<URI> urls) {
        return urls.stream().map(Origin::of).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Why a URL may not be fetched; empty if it may. Asked right before each connection: Java then connects to the
     * addresses that were judged, for it keeps them some seconds.
     */
    public Optional<String> refusal(URI url) {
        Origin origin = Origin.of(url);
        if ((!origin.scheme().equals("http") && !origin.scheme().equals("https")) || url.getHost() == null) {
            return Optional.of("it is no http or https URL");
        }
        if (named.contains(origin)) {
            return Optional.empty();
        }
        return othersToo ? privateAddress(url.getHost()) : Optional.of("it is at another server than the document");
    }

    private static Optional<String> privateAddress(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!PublicAddress.is(address)) {
                    return Optional.of(
                            "its address " + address.getHostAddress() + " is not one of the public internet");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("there is no server '" + host + "'");
        }
    }
}
