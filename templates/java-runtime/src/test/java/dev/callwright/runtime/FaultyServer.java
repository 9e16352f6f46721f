package dev.callwright.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A loopback server with a scripted fault per connection. */
final class FaultyServer implements AutoCloseable {
    /** The heads of the requests that arrived. */
    final List<String> heads = new CopyOnWriteArrayList<>();

    private final ServerSocket socket = listen();
    private final BlockingQueue<Turn> turns = new LinkedBlockingQueue<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch abandoned = new CountDownLatch(1);

    /** What happens to one connection after its request was read. */
    interface Turn {
        void play(Socket connection) throws IOException, InterruptedException;
    }

    FaultyServer() {
        Thread thread = new Thread(this::accept, "faulty server");
        thread.setDaemon(true);
        thread.start();
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    FaultyServer then(Turn turn) {
        turns.add(turn);
        return this;
    }

    /** Answers with these bytes and closes the connection. */
    FaultyServer send(String bytes) {
        return then(connection -> write(connection, bytes));
    }

    FaultyServer answer(int status, String type, String body, String... extraHeaders) {
        String extra = extraHeaders.length == 0 ? "" : String.join("\r\n", extraHeaders) + "\r\n";
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return send("HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                + "\r\nConnection: close\r\n" + extra + "\r\n" + body);
    }

    /** Closes the connection with a reset. */
    FaultyServer reset() {
        return then(connection -> connection.setSoLinger(true, 0));
    }

    /** Sends these bytes, then nothing more while the server runs. */
    FaultyServer stallAfter(String bytes) {
        return then(connection -> {
            write(connection, bytes);
            try {
                connection.getInputStream().transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                // A reset is as good as an end.
            }
            abandoned.countDown();
        });
    }

    /** Whether the client gave up a stalled connection. */
    boolean wasAbandoned() throws InterruptedException {
        return abandoned.await(10, TimeUnit.SECONDS);
    }

    private static void write(Socket connection, String bytes) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(bytes.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void accept() {
        while (stopped.getCount() > 0) {
            try {
                Socket connection = socket.accept();
                Thread thread = new Thread(() -> serve(connection), "faulty connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            heads.add(request(connection.getInputStream()));
            turns.take().play(connection);
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String request(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the client went away");
            }
            head.append((char) next);
        }
        int at = head.indexOf("Content-Length: ");
        if (at >= 0) {
            String length = head.substring(at + "Content-Length: ".length(), head.indexOf("\r\n", at));
            in.readNBytes(Integer.parseInt(length));
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        stopped.countDown();
        socket.close();
    }
}
