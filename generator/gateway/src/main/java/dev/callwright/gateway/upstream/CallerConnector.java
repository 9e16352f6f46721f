package dev.callwright.gateway.upstream;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Listens for callers, so that a call ends when its caller goes away: Jetty does not read from a connection while it waits for a response,
 * and so does not notice. One thread selects, and accepts too: with the one of {@link Upstreams} this keeps two processors busy.
 */
public final class CallerConnector extends ServerConnector {
    /** A connector of a server, to which it must be added. */
    public CallerConnector(Server server, ConnectionFactory... factories) {
        super(server, null, null, null, 0, 1, factories);
    }

    @Override
    protected SocketChannelEndPoint newEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key) {
        SocketChannelEndPoint connection = new CallerEndPoint(channel, selector, key, getScheduler());
        connection.setIdleTimeout(getIdleTimeout());
        return connection;
    }
}
