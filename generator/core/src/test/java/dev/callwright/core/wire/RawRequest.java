package dev.callwright.core.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A request as it came over the socket. */
final class RawRequest {
    private final String server;
    private final String line;
    private final List<Field> fields;
    private final byte[] body;

    /**
     * @param server the name of the server that got it
     * @param line its first line
     * @param fields its fields in order, names in their case, as Latin-1 text
     * @param body its body, without chunks
     */
    RawRequest(String server, String line, List<Field> fields, byte[] body) {
        this.server = server;
        this.line = line;
        this.fields = List.copyOf(fields);
        this.body = body;
    }

    String server() {
        return server;
    }

    String line() {
        return line;
    }

    byte[] body() {
        return body;
    }

    /** A field of the head. */
    record Field(String name, String value) {}

    /** The next request; empty at the end of the connection. */
    static Optional<RawRequest> read(String server, InputStream in) throws IOException {
        String line = line(in);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        List<Field> fields = new ArrayList<>();
        for (String field = line(in); !field.isEmpty(); field = line(in)) {
            int colon = field.indexOf(':');
            // Only the one space that all clients write is not part of the value.
            String value = field.substring(colon + 1);
            fields.add(new Field(field.substring(0, colon), value.startsWith(" ") ? value.substring(1) : value));
        }
        RawRequest head = new RawRequest(server, line, fields, new byte[0]);
        return Optional.of(new RawRequest(server, line, fields, body(head, in)));
    }

    private static byte[] body(RawRequest head, InputStream in) throws IOException {
        if (head.values("Transfer-Encoding").stream().anyMatch("chunked"::equalsIgnoreCase)) {
            return chunks(in);
        }
        List<String> length = head.values("Content-Length");
        return length.isEmpty() ? new byte[0] : in.readNBytes(Integer.parseInt(length.get(0)));
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    // Without its line end; empty at the end of the input as well.
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                String text = line.toString(StandardCharsets.ISO_8859_1);
                return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
            }
            line.write(next);
        }
        if (line.size() > 0) {
            throw new EOFException("a line without an end: " + line);
        }
        return "";
    }

    String method() {
        return line.substring(0, line.indexOf(' '));
    }

    /** What stands between the method and the version. */
    String target() {
        return line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
    }

    /** The values of a field, in any case of its name. */
    List<String> values(String name) {
        return fields.stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Field::value)
                .toList();
    }
}
