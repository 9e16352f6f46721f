package dev.callwright.gateway.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An API on loopback that keeps what it receives, byte for byte, and answers as a test says. */
public final class RecordingUpstream implements AutoCloseable {
    private static final String OK =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nRequest-Id: req_1\r\nContent-Length: 2\r\n\r\n{}";

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile Reply reply = (request, out) -> write(out, OK);

    /** Answers a request by writing to the connection. */
    public interface Reply {
        /** Writes the answer; the connection stays open afterwards. */
        void answer(Received request, OutputStream out) throws IOException;
    }

    /**
     * A request.
     *
     * @param line the request line
     * @param headers the header lines
     * @param body the body, without chunks, each byte as the character with its code
     */
    public record Received(String line, List<String> headers, String body) {
        /** The value of the only header with a name; empty if there is none. */
        public Optional<String> header(String name) {
            List<String> values = headers(name);
            if (values.size() > 1) {
                throw new AssertionError(name + " was sent " + values.size() + " times: " + headers);
            }
            return values.stream().findFirst();
        }

        private List<String> headers(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .toList();
        }

        /** The request target. */
        public String target() {
            return line.split(" ")[1];
        }
    }

    /** An API that answers everything with an empty object. */
    public RecordingUpstream() throws IOException {
        socket = new ServerSocket(0, 1_024, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** Sets the answer. */
    public void answers(Reply next) {
        reply = next;
    }

    /** Sets the answer to this text. */
    public void answers(String response) {
        answers((request, out) -> write(out, response));
    }

    /** An answer with a body of JSON. */
    public static String json(int status, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return "HTTP/1.1 " + status + " Status\r\nContent-Type: application/json\r\nContent-Length: " + length
                + "\r\n\r\n" + body;
    }

    /** Forgets requests, and answers with an empty object again. */
    public void reset() {
        received.clear();
        answers(OK);
    }

    /** The requests so far. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** The only request. */
    public Received only() {
        List<Received> all = received();
        if (all.size() != 1) {
            throw new AssertionError("there were " + all.size() + " requests: " + all);
        }
        return all.get(0);
    }

    /** The port. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Its address. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket each : open) {
            each.close();
        }
        threads.shutdownNow();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            for (Received request = read(in); request != null; request = read(in)) {
                received.add(request);
                reply.answer(request, connection.getOutputStream());
                connection.getOutputStream().flush();
            }
        } catch (IOException e) {
            // The other side is gone, which tests do on purpose.
            return;
        }
    }

    private static Received read(InputStream in) throws IOException {
        List<String> lines = new ArrayList<>();
        String first = line(in);
        if (first == null) {
            return null;
        }
        for (String line = line(in); line != null && !line.isEmpty(); line = line(in)) {
            lines.add(line);
        }
        return new Received(first, List.copyOf(lines), body(in, new Received(first, lines, "")));
    }

    private static String body(InputStream in, Received head) throws IOException {
        if (head.header("Transfer-Encoding").isPresent()) {
            StringBuilder body = new StringBuilder();
            for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
                body.append(new String(in.readNBytes(size), StandardCharsets.ISO_8859_1));
                line(in);
            }
            line(in);
            return body.toString();
        }
        int length = head.header("Content-Length").map(Integer::valueOf).orElse(0);
        return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    }

    private static int chunkSize(InputStream in) throws IOException {
        String line = line(in);
        if (line == null) {
            throw new IOException("the body ended early");
        }
        return Integer.parseInt(line.split(";")[0].strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
            }
            line.write(next);
        }
        return null;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
