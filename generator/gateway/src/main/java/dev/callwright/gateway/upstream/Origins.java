package dev.callwright.gateway.upstream;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The servers that requests may be sent to. They are fixed when the gateway starts: nothing in a request adds to them.
 *
 * @param allowed all servers
 * @param named those of them that the operator named, which may have loopback and private addresses
 */
public record Origins(Set<ServerOrigin> allowed, Set<ServerOrigin> named) {
    public Origins {
        allowed = Set.copyOf(allowed);
        named = Set.copyOf(named);
    }

    /** The servers that a document names, and the servers that the operator named. */
    public static Origins of(Collection<ServerOrigin> documented, Collection<ServerOrigin> named) {
        Set<ServerOrigin> allowed = new LinkedHashSet<>(documented);
        allowed.addAll(named);
        return new Origins(allowed, new LinkedHashSet<>(named));
    }
}
