package dev.callwright.core.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that answers everything with 204, and keeps the requests as they came. */
final class RawServer implements AutoCloseable {
    private static final byte[] ANSWER = "HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final String name;
    private final ServerSocket socket;
    private final List<RawRequest> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        return thread;
    });

    /** @param name the name of the server in the table */
    RawServer(String name) throws IOException {
        this.name = name;
        this.socket = new ServerSocket();
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        threads.execute(this::accept);
    }

    String name() {
        return name;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What came since the last call. */
    List<RawRequest> takeRequests() {
        List<RawRequest> taken = List.copyOf(requests);
        requests.clear();
        return taken;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                // The socket was closed.
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            for (Optional<RawRequest> next = RawRequest.read(name, in);
                    next.isPresent();
                    next = RawRequest.read(name, in)) {
                requests.add(next.get());
                connection.getOutputStream().write(ANSWER);
            }
        } catch (IOException e) {
            requests.add(
                    new RawRequest(name, "X broken X", List.of(), e.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
