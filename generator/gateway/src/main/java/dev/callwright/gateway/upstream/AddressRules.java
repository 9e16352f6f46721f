package dev.callwright.gateway.upstream;

import dev.callwright.core.source.access.PublicAddress;
import dev.callwright.gateway.call.GatewayProblem;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which addresses of a host requests may be sent to. A name may resolve to anything, and the document that has the name is
 * untrusted: otherwise the gateway would carry requests into the network that it runs in.
 */
final class AddressRules {
    private final AddressResolver resolver;
    private final Origins origins;

    AddressRules(AddressResolver resolver, Origins origins) {
        this.resolver = resolver;
        this.origins = origins;
    }

    /**
     * The addresses to connect to, all of which are allowed. They have the host as their name, which TLS verifies.
     *
     * @throws GatewayProblem with status 502 if the host is unknown, or if one of its addresses is not allowed: then none is used,
     *     because which one would be is up to whoever answers the query
     */
    List<InetAddress> addresses(ServerOrigin origin) {
        List<InetAddress> resolved = resolved(origin.host());
        List<InetAddress> named = new ArrayList<>();
        for (InetAddress address : resolved) {
            if (!origins.named().contains(origin) && !PublicAddress.is(address)) {
                throw GatewayProblem.upstream(
                        "The host '" + origin.host() + "' has an address that is not public. Only a server that"
                                + " the operator names as upstream may have one.");
            }
            named.add(named(origin.host(), address));
        }
        return named;
    }

    private List<InetAddress> resolved(String host) {
        try {
            List<InetAddress> resolved = resolver.resolve(host);
            if (!resolved.isEmpty()) {
                return resolved;
            }
        } catch (UnknownHostException e) {
            // The message would repeat the host.
        }
        throw GatewayProblem.upstream("The host '" + host + "' is unknown: it has no address.");
    }

    private static InetAddress named(String host, InetAddress address) {
        try {
            return InetAddress.getByAddress(host, address.getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 bytes", e);
        }
    }
}
