package sdk.stripe.core.internal.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a JSON text sequence (RFC 7464): each begins with a record separator and ends with a line feed, and may
 * have line feeds inside. A text is returned at the line feed with which it is complete, without waiting for the next
 * one.
 */
final class SequenceRecords implements StreamRecords {
    private static final char SEPARATOR = '\u001e';

    private final LineReader lines;
    private final int limit;
    private @Nullable String line;

    SequenceRecords(LineReader lines, int limit) {
        this.lines = lines;
        this.limit = limit;
    }

    @Override
    public @Nullable Record next() throws IOException {
        Text text = new Text();
        for (String part = line(); part != null; part = line()) {
            int separator = part.indexOf(SEPARATOR);
            line = separator < 0 ? null : part.substring(separator + 1);
            text.append(separator < 0 ? part + "\n" : part.substring(0, separator));
            if (!text.isBlank() && (separator >= 0 || text.isComplete())) {
                break;
            }
        }
        return text.isBlank() ? null : Record.of(text.toString());
    }

    private @Nullable String line() throws IOException {
        return line == null ? lines.readLine() : line;
    }

    /** A JSON text whose end has not been read. */
    private final class Text {
        private final StringBuilder read = new StringBuilder();
        private int depth;
        private boolean inString;
        private boolean blank = true;

        void append(String part) throws LineReader.TooLongException {
            if (part.length() > limit - read.length()) {
                throw new LineReader.TooLongException();
            }
            read.append(part);
            blank &= part.isBlank();
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                if (c == '"') {
                    inString = !inString;
                } else if (inString) {
                    i += c == '\\' ? 1 : 0;
                } else {
                    depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                }
            }
        }

        boolean isBlank() {
            return blank;
        }

        boolean isComplete() {
            return depth <= 0;
        }

        @Override
        public String toString() {
            return read.toString();
        }
    }
}
