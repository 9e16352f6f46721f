package sdk.stripe.core.internal.http;

import sdk.stripe.core.ConnectionException;
import sdk.stripe.core.DecodingException;
import sdk.stripe.core.EventStream;
import sdk.stripe.core.HttpResponse;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.json.JsonDecoder;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the values of a body of server-sent events or JSON lines.
 *
 * @param <T> the type of the values
 */
final class DecodedEventStream<T> implements EventStream<T> {
    private final String operation;
    private final HttpResponse response;
    private final Notation<T> notation;
    private final int limit;
    private final LineReader reader;
    private boolean started;
    private volatile boolean closed;
    private String type = "message";
    private @Nullable String lastId;

    /** The notation of the values: lines or events, up to an event that marks the end. */
    record Notation<T>(
            Codec<T> codec, boolean lines, @Nullable String lastEvent) {}

    DecodedEventStream(ReceivedResponse received, Notation<T> notation) {
        this.operation = received.operation();
        this.response = received.response();
        this.notation = notation;
        this.limit = received.limits().eventLine();
        this.reader = new LineReader(response.body(), limit);
    }

    @Override
    public String eventType() {
        return type;
    }

    @Override
    public Optional<String> lastEventId() {
        return Optional.ofNullable(lastId);
    }

    @Override
    public Iterator<T> iterator() {
        if (started) {
            throw new IllegalStateException("the stream of " + operation + " can be iterated only once");
        }
        started = true;
        return new Values();
    }

    @Override
    public Stream<T> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false)
                .onClose(this::close);
    }

    @Override
    public void close() {
        closed = true;
        try {
            response.close();
        } catch (IOException e) {
            throw new ConnectionException("cannot close the stream of " + operation, e);
        }
    }

    // The text of the next event or line; null at the end.
    private @Nullable String nextData() {
        if (closed) {
            throw new IllegalStateException("the stream of " + operation + " is closed");
        }
        try {
            String data = notation.lines() ? nextLine() : nextEvent();
            return data == null || data.equals(notation.lastEvent()) ? null : data;
        } catch (LineReader.TooLongException e) {
            close();
            throw LimitExceptions.eventLine(operation, limit);
        } catch (IOException e) {
            close();
            throw ConnectionFailures.bodyBrokenOff(e);
        }
    }

    private @Nullable String nextLine() throws IOException {
        String line = reader.readLine();
        while (line != null && line.isBlank()) {
            line = reader.readLine();
        }
        return line;
    }

    // HTML standard: an event ends with an empty line; an incomplete one at the end is discarded.
    private @Nullable String nextEvent() throws IOException {
        StringBuilder data = new StringBuilder();
        String eventType = "";
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int colon = line.indexOf(':');
            String value = colon < 0 ? "" : line.substring(line.startsWith(" ", colon + 1) ? colon + 2 : colon + 1);
            switch (withoutByteOrderMark(colon < 0 ? line : line.substring(0, colon))) {
                case "data" -> append(data, value);
                case "event" -> eventType = value;
                case "id" -> lastId = value.indexOf('\0') < 0 ? value : lastId;
                default -> {
                    if (line.isEmpty() && data.length() > 0) {
                        type = eventType.isEmpty() ? "message" : eventType;
                        return data.substring(0, data.length() - 1);
                    }
                    eventType = line.isEmpty() ? "" : eventType;
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

    @SuppressWarnings("unchecked") // STRING is a Codec<String>
    private T value(String data) {
        if (!notation.lines() && notation.codec() == Codecs.STRING) {
            return (T) data;
        }
        try {
            return JsonDecoder.decode(notation.codec(), data);
        } catch (DecodingException problem) {
            throw new DecodingException(operation + " sent a value that cannot be decoded", problem, data);
        }
    }

    private final class Values implements Iterator<T> {
        private @Nullable String next;
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                next = nextData();
                if (next == null) {
                    ended = true;
                    close();
                }
            }
            return next != null;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the stream of " + operation + " is over");
            }
            String data = Objects.requireNonNull(next);
            next = null;
            return value(data);
        }
    }
}
