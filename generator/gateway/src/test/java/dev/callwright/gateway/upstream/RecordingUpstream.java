package dev.callwright.gateway.upstream;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** An API on loopback that records the bytes of each request, and answers with bytes. */
final class RecordingUpstream implements AutoCloseable {
    private final ServerSocket listening;
    private final Responder responder;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile String greeting = "";
    private volatile boolean isReadingBodies = true;
    private final CountDownLatch closedByGateway = new CountDownLatch(1);

    /** Writes a response; may close the socket. */
    interface Responder {
        void respond(String request, Socket socket, OutputStream to) throws IOException, InterruptedException;
    }

    RecordingUpstream(Responder responder) throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), responder);
    }

    RecordingUpstream(ServerSocket listening, Responder responder) {
        this.listening = listening;
        this.responder = responder;
        start("upstream", this::accept);
    }

    /** An API that responds to the head of a request, and reads no further. */
    static RecordingUpstream answeringHeads(String response) throws IOException {
        RecordingUpstream upstream = answering(response);
        upstream.isReadingBodies = false;
        return upstream;
    }

    /** An API that always answers with the same text. */
    static RecordingUpstream answering(String response) throws IOException {
        return new RecordingUpstream((request, socket, to) -> to.write(response.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Makes it answer with a text as soon as something connects. */
    void refuse(String response) {
        greeting = response;
    }

    /** A response with status 200 and a length. */
    static String ok(String headers, String body) {
        return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    int port() {
        return listening.getLocalPort();
    }

    /** What was received, each with its head and its body as it was sent. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    String request() {
        return requests.get(0);
    }

    int connections() {
        return connections.get();
    }

    /** Falls when the gateway has closed a connection. */
    CountDownLatch closedByGateway() {
        return closedByGateway;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                sockets.add(socket);
                connections.incrementAndGet();
                start("upstream connection", () -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream from = socket.getInputStream();
            if (!greeting.isEmpty()) {
                socket.getOutputStream().write(greeting.getBytes(StandardCharsets.ISO_8859_1));
            }
            while (true) {
                String request = read(from);
                requests.add(request);
                responder.respond(request, socket, socket.getOutputStream());
            }
        } catch (IOException | InterruptedException e) {
            closedByGateway.countDown();
        }
    }

    private String read(InputStream from) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String head = until("\r\n\r\n", bytes, from);
        String lower = head.toLowerCase(Locale.ROOT);
        int length = lower.indexOf("content-length: ");
        if (!isReadingBodies) {
            return head;
        }
        if (length >= 0) {
            int end = lower.indexOf("\r\n", length);
            bytes.write(from.readNBytes(Integer.parseInt(lower.substring(length + 16, end))));
        } else if (lower.contains("transfer-encoding: chunked")) {
            until("0\r\n\r\n", bytes, from);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static String until(String end, ByteArrayOutputStream bytes, InputStream from) throws IOException {
        StringBuilder tail = new StringBuilder();
        while (tail.length() < end.length()
                || !tail.substring(tail.length() - end.length()).equals(end)) {
            int each = from.read();
            if (each < 0) {
                throw new EOFException();
            }
            bytes.write(each);
            tail.append((char) each);
        }
        return tail.toString();
    }

    private static void start(String name, Runnable job) {
        Thread thread = new Thread(job, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
