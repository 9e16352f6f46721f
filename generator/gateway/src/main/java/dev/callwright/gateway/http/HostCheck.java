package dev.callwright.gateway.http;

import dev.callwright.gateway.call.GatewayProblem;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers only requests to a host that the gateway is known by. A page of another site can have a name of its own lead to
 * loopback (DNS rebinding), and then is same-origin with the gateway for a browser; but it cannot change the header {@code Host}.
 */
final class HostCheck extends Handler.Wrapper {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    // Addresses to listen on, but no names: in a Host they would be further ones for loopback.
    private static final Set<String> WILDCARDS = Set.of("0.0.0.0", "[::]");

    private final Set<String> hosts;

    HostCheck(HttpSettings settings, Handler next) {
        super(next);
        Set<String> known = new TreeSet<>();
        // A page of another site cannot choose a name, and any port is as good as another.
        settings.hosts().forEach(host -> known.add(literal(host.replaceFirst("(?<=[^:]):[0-9]+$", ""))));
        known.addAll(LOOPBACK);
        known.add(literal(settings.host()));
        known.removeAll(WILDCARDS);
        this.hosts = Set.copyOf(known);
    }

    private static String literal(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.contains(":") && !lower.startsWith("[") ? "[" + lower + "]" : lower;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (isKnown(request)) {
            return super.handle(request, response, callback);
        }
        GatewayProblem problem = GatewayProblem.of(
                421,
                "The gateway does not have this name",
                "the header Host names a host that this gateway does not answer for; the operator adds names with the setting"
                        + " gateway.hosts");
        new Exchange(request, response, callback).problem(problem);
        return true;
    }

    private boolean isKnown(Request request) {
        // Of an absolute request target the authority counts, and Jetty demands that Host is the same (RFC 9112,
        // 3.2.2).
        String host = request.getHttpURI().getHost();
        return host != null && (hosts.contains(literal(host)) || isOwnAddress(request, host));
    }

    // Probes and scrapers address a pod by its number, which no name of another site can be.
    private static boolean isOwnAddress(Request request, String host) {
        SocketAddress local = request.getConnectionMetaData().getLocalSocketAddress();
        return local instanceof InetSocketAddress socket
                && socket.getAddress() != null
                && literal(socket.getAddress().getHostAddress()).equals(literal(host));
    }
}
