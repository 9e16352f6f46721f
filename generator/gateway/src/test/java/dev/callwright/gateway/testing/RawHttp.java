package dev.callwright.gateway.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends bytes as they are, also such as no HTTP client would send, on a connection of its own. */
public final class RawHttp {
    private static final int PATIENCE_MILLIS = 60_000;

    private RawHttp() {}

    /**
     * A response.
     *
     * @param status the status; 0 when the connection was closed without one
     * @param headers the header lines
     * @param body the body as it came
     */
    public record Answer(int status, List<String> headers, String body) {
        /** The value of a header. */
        public Optional<String> header(String name) {
            return headers.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }

        /** Whether it is a problem of the gateway. */
        public boolean isProblem() {
            return header("Callwright-Gateway").filter("problem"::equals).isPresent();
        }
    }

    /** The answer to a request; lines are separated by {@code \n}, the last connection header is added. */
    public static Answer send(int port, String head, String body) {
        String text = head.strip().replace("\n", "\r\n") + "\r\nConnection: close\r\n\r\n" + body;
        return sendBytes(port, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The answer to a request without a body. */
    public static Answer send(int port, String head) {
        return send(port, head, "");
    }

    /** The answer to these bytes. */
    public static Answer sendBytes(int port, byte[] bytes) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                OutputStream out = socket.getOutputStream();
                out.write(bytes);
                out.flush();
            } catch (IOException e) {
                // A server may refuse before it has read everything; its answer is what counts.
                return read(socket.getInputStream());
            }
            return read(socket.getInputStream());
        } catch (IOException e) {
            return new Answer(0, List.of(), "");
        }
    }

    private static Answer read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                all.write(buffer, 0, count);
            }
        } catch (IOException e) {
            // Reset after the answer: some of the request was not read.
            return parse(all.toString(StandardCharsets.ISO_8859_1));
        }
        return parse(all.toString(StandardCharsets.ISO_8859_1));
    }

    private static Answer parse(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/1.1 ") || end < 0) {
            return new Answer(0, List.of(), text);
        }
        List<String> lines = new ArrayList<>(List.of(text.substring(0, end).split("\r\n")));
        int status = Integer.parseInt(lines.remove(0).substring(9, 12));
        return new Answer(status, List.copyOf(lines), text.substring(end + 4));
    }
}
