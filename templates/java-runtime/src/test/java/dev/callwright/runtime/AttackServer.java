package dev.callwright.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/** A server on the loopback interface that goes through the steps of an attack, one list for each connection. */
final class AttackServer implements AutoCloseable {
    private static final Set<String> STEPS =
            Set.of("write", "hex", "repeat", "times", "chunk", "gzip", "drip", "pause", "stall", "readBody", "reset");
    private static final int BLOCK = 1 << 16;
    private static final String FINE =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 11\r\nConnection: close\r\n\r\n{\"ok\":true}";

    /** The heads of the requests that arrived. */
    final List<String> heads = new CopyOnWriteArrayList<>();

    private final ServerSocket socket;
    private final List<JsonValue> connections;

    AttackServer(List<JsonValue> connections) throws IOException {
        this.connections = connections;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "attack server");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/v1";
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                start(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            String head = head(connection.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            int index;
            synchronized (heads) {
                index = heads.size();
                heads.add(head);
            }
            if (index >= connections.size()) {
                connection.getOutputStream().write(FINE.getBytes(UTF_8));
                return;
            }
            for (JsonValue step : connections.get(index).asList()) {
                Attack.known(step, STEPS);
                play(connection, step);
            }
            drain(connection);
        } catch (IOException e) {
            // The client went away, which is the best it can do.
            return;
        }
    }

    // A connection that is closed with bytes unread is reset, and what was answered is lost.
    private static void drain(Socket connection) throws IOException {
        if (connection.getSoLinger() < 0) {
            connection.shutdownOutput();
            connection.setSoTimeout(2_000);
            connection.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static void play(Socket connection, JsonValue step) throws IOException {
        OutputStream out = connection.getOutputStream();
        if (step.get("write").isPresent()) {
            out.write(step.get("write").get().asString().getBytes(UTF_8));
        } else if (step.get("hex").isPresent()) {
            out.write(HexFormat.of().parseHex(step.get("hex").get().asString()));
        } else if (step.get("repeat").isPresent()) {
            repeat(out, step.get("repeat").get().asString(), Attack.number(step, "times"));
        } else if (step.get("chunk").isPresent()) {
            String chunk = Attack.text(step.get("chunk").get());
            String whole = Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n";
            repeat(out, whole, Attack.number(step, "times"));
        } else if (step.get("gzip").isPresent()) {
            out.write(gzip(step.get("gzip").get()));
        } else if (step.get("drip").isPresent()) {
            drip(out, step);
        } else if (step.get("stall").isPresent()) {
            connection.getInputStream().transferTo(OutputStream.nullOutputStream());
        } else if (step.get("readBody").isPresent()) {
            connection.getInputStream().readNBytes(Attack.number(step, "readBody"));
        } else {
            connection.setSoLinger(true, 0);
        }
        out.flush();
    }

    private static void repeat(OutputStream out, String text, int times) throws IOException {
        int each = Math.max(1, Math.min(times, BLOCK / text.length()));
        byte[] block = text.repeat(each).getBytes(UTF_8);
        for (int done = 0; done < times; done += each) {
            int rest = Math.min(each, times - done);
            out.write(block, 0, block.length / each * rest);
        }
    }

    private static byte[] gzip(JsonValue text) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            for (Attack.Piece piece : Attack.pieces(text)) {
                repeat(out, piece.text(), piece.times());
            }
        }
        return zipped.toByteArray();
    }

    private static void drip(OutputStream out, JsonValue step) throws IOException {
        for (int index = 0; index < Attack.number(step, "times"); index++) {
            out.write(step.get("drip").orElseThrow().asString().getBytes(UTF_8));
            out.flush();
            try {
                Thread.sleep(Attack.number(step, "pause"));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
