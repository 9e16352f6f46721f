package dev.callwright.gateway.mcp;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads the lines of a stream, each of which is a message, one after the other and with bounded memory. */
final class MessageLines {
    private final InputStream in;
    private final int longest;
    private byte[] line = {};
    private boolean tooLong;

    /** Reads a stream whose lines have at most {@code longest} bytes. */
    MessageLines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in);
        this.longest = longest;
    }

    /** Goes to the next line that is not blank; false at the end of the stream. */
    boolean next() throws IOException {
        while (read()) {
            if (tooLong || !isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The line without its end; nothing of one that is too long. */
    byte[] line() {
        return line;
    }

    /** Whether the line is longer than it may be. */
    boolean isTooLong() {
        return tooLong;
    }

    private boolean read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tooLong = false;
        int unit = in.read();
        boolean more = unit >= 0;
        for (; unit >= 0 && unit != '\n'; unit = in.read()) {
            tooLong |= bytes.size() == longest;
            if (!tooLong) {
                bytes.write(unit);
            }
        }
        line = tooLong ? new byte[0] : bytes.toByteArray();
        return more;
    }

    private boolean isBlank() {
        for (byte unit : line) {
            if (unit != ' ' && unit != '\t' && unit != '\r') {
                return false;
            }
        }
        return true;
    }
}
