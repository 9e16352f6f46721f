package sdk.stripe.core.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads lines in UTF-8 up to a maximal length; a line ends with a line feed, a carriage return or both. */
final class LineReader {
    private static final int BUFFER = 8_192;

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private byte[] line = new byte[256];
    private int length;
    private boolean afterReturn;

    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Thrown when a line has more bytes than the limit. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("a line is too long");
        }
    }

    /** The next line without its end; null behind the last one. */
    @Nullable
    String readLine() throws IOException {
        length = 0;
        while (true) {
            if (next == end && !fill()) {
                return length == 0 ? null : text();
            }
            // The line feed of a CRLF; waiting for it would delay the line.
            if (afterReturn && buffer[next] == '\n') {
                next++;
                afterReturn = false;
                continue;
            }
            afterReturn = false;
            int start = next;
            while (next < end && buffer[next] != '\n' && buffer[next] != '\r') {
                next++;
            }
            append(start);
            if (next < end) {
                afterReturn = buffer[next++] == '\r';
                return text();
            }
        }
    }

    private boolean fill() throws IOException {
        int count = in.read(buffer, 0, buffer.length);
        next = 0;
        end = Math.max(count, 0);
        return count > 0;
    }

    private void append(int start) throws TooLongException {
        int count = next - start;
        if (count > limit - length) {
            throw new TooLongException();
        }
        if (count > line.length - length) {
            long doubled = Math.max(2L * line.length, length + count);
            line = Arrays.copyOf(line, (int) Math.min(doubled, Math.max(limit, line.length)));
        }
        System.arraycopy(buffer, start, line, length, count);
        length += count;
    }

    private String text() {
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }
}
