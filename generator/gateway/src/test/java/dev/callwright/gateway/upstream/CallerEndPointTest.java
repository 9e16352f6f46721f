package dev.callwright.gateway.upstream;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

/** Connections of callers have the head of their last request, with the caller's token in it. */
final class CallerEndPointTest {
    // What is kept depends on what the selector does last.
    private static final int CONNECTIONS = 20;
    private static final byte[] REQUEST = ("GET / HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer of-a-caller\r\n"
                    + "Connection: close\r\n\r\n")
            .getBytes(US_ASCII);

    private final BlockingQueue<WeakReference<Connection>> connections = new LinkedBlockingQueue<>();

    @Test
    void nothingKeepsAConnectionThatIsClosed() throws Exception {
        Server server = new Server();
        CallerConnector connector = new CallerConnector(server, new HttpConnectionFactory());
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract.NonBlocking() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                connections.add(
                        new WeakReference<>(request.getConnectionMetaData().getConnection()));
                callback.succeeded();
                return true;
            }
        });
        server.start();
        try {
            for (int index = 0; index < CONNECTIONS; index++) {
                call(connector.getLocalPort());
                assertThat(isFreed(connections.take()))
                        .as("connection %d", index)
                        .isTrue();
            }
        } finally {
            server.stop();
        }
    }

    private static void call(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(REQUEST);
            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    private static boolean isFreed(WeakReference<Connection> connection) throws InterruptedException {
        for (int tries = 0; connection.get() != null; tries++) {
            if (tries == 40) {
                return false;
            }
            Thread.sleep(25);
            System.gc();
        }
        return true;
    }
}
