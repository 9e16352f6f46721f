package dev.callwright.gateway.upstream;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Resolves host names. */
@FunctionalInterface
public interface AddressResolver {
    /** The resolver of the Java runtime, which uses the operating system's. */
    AddressResolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /**
     * All addresses of a host, in the order in which they are tried. It may take long.
     *
     * @param host a name or an address; IPv6 addresses are in brackets
     * @throws UnknownHostException if there is no address
     */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
