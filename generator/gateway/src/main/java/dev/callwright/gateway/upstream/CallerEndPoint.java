package dev.callwright.gateway.upstream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A connection of a caller that can be asked whether the caller has closed it. There is no way to see that but to read, so one byte of a
 * request that comes too early is kept for the next reader. A caller that closes a TLS connection in an orderly way sends such bytes
 * first; it is noticed when the response is written.
 */
final class CallerEndPoint extends SocketChannelEndPoint {
    private static final int NONE = -1;

    private final SelectionKey key;
    private int early = NONE;

    CallerEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler) {
        super(channel, selector, key, scheduler);
        this.key = key;
    }

    // The selector keeps the key that it looked at last, and with it this, and with it the head of the last request,
    // until
    // it has something to do again.
    @Override
    public void doClose() {
        super.doClose();
        key.attach(null);
    }

    /** Whether the caller of a request that was read to its end has closed the connection. */
    static boolean isGone(Request from) {
        EndPoint connection = from.getConnectionMetaData().getConnection().getEndPoint();
        if (connection instanceof SslConnection.SslEndPoint secure) {
            connection = secure.getSslConnection().getEndPoint();
        }
        return connection instanceof CallerEndPoint caller && caller.isGone();
    }

    private synchronized boolean isGone() {
        if (early != NONE) {
            return false;
        }
        ByteBuffer one = BufferUtil.allocate(1);
        try {
            int read = super.fill(one);
            if (read > 0) {
                early = one.get() & 0xff;
            }
            return read < 0;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public synchronized int fill(ByteBuffer buffer) throws IOException {
        if (early == NONE) {
            return super.fill(buffer);
        }
        int position = BufferUtil.flipToFill(buffer);
        buffer.put((byte) early);
        BufferUtil.flipToFlush(buffer, position);
        early = NONE;
        return 1 + Math.max(0, super.fill(buffer));
    }
}
