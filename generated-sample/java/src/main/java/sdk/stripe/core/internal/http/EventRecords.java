package sdk.stripe.core.internal.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The events of a stream of server-sent events (HTML standard, "Interpreting an event stream"). */
final class EventRecords implements StreamRecords {
    private final LineReader lines;
    private final int limit;
    private @Nullable String lastId;

    EventRecords(LineReader lines, int limit) {
        this.lines = lines;
        this.limit = limit;
    }

    // An event ends with an empty line; an incomplete one at the end is discarded.
    @Override
    public @Nullable Record next() throws IOException {
        StringBuilder data = new StringBuilder();
        String name = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int colon = line.indexOf(':');
            String value = colon < 0 ? "" : line.substring(line.startsWith(" ", colon + 1) ? colon + 2 : colon + 1);
            switch (withoutByteOrderMark(colon < 0 ? line : line.substring(0, colon))) {
                case "data" -> append(data, value);
                case "event" -> name = value;
                case "id" -> lastId = value.indexOf('\0') < 0 ? value : lastId;
                default -> {
                    if (line.isEmpty() && data.length() > 0) {
                        return new Record(
                                name.isEmpty() ? "message" : name, lastId, data.substring(0, data.length() - 1));
                    }
                    name = line.isEmpty() ? "" : name;
                }
            }
        }
        return null;
    }

    private void append(StringBuilder data, String value) throws LineReader.TooLongException {
        if (value.length() >= limit - data.length()) {
            throw new LineReader.TooLongException();
        }
        data.append(value).append('\n');
    }

    // The byte order mark, which may begin a stream.
    private static String withoutByteOrderMark(String name) {
        return name.startsWith("\ufeff") ? name.substring(1) : name;
    }
}
