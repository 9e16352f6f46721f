package sdk.stripe.core;

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
 * Values that arrive one after the other: server-sent events, or lines of JSON. It can be gone through once. Close it,
 * or go through all of it.
 *
 * @param <T> what each event or line is read as
 */
public final class EventStream<T> implements Iterable<T>, AutoCloseable {
    private final String operation;
    private final HttpResponse response;
    private final Items<T> items;
    private final int limit;
    private final LineReader reader;
    private boolean started;
    private volatile boolean closed;
    private String type = "message";
    private @Nullable String lastId;

    /** How the values stand in the body: as lines or as events, up to a text that is none of them. */
    record Items<T>(Codec<T> codec, boolean lines, @Nullable String lastEvent) {}

    EventStream(Answer answer, Items<T> items) {
        this.operation = answer.operation();
        this.response = answer.response();
        this.items = items;
        this.limit = answer.limits().eventLine();
        this.reader = new LineReader(response.body(), limit);
    }

    /** The type of the event returned last; {@code message} when the API gave none. */
    public String eventType() {
        return type;
    }

    /** The id that an event had last, by which some APIs resume a stream. */
    public Optional<String> lastEventId() {
        return Optional.ofNullable(lastId);
    }

    /** The values; each is waited for when it is asked for. */
    @Override
    public Iterator<T> iterator() {
        if (started) {
            throw new IllegalStateException("the stream of " + operation + " can be gone through only once");
        }
        started = true;
        return new Values();
    }

    /** The values as a stream, which closes this one when it is closed. */
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
            String data = items.lines() ? nextLine() : nextEvent();
            return data == null || data.equals(items.lastEvent()) ? null : data;
        } catch (LineReader.TooLongException e) {
            close();
            throw LimitException.eventLine(operation, limit);
        } catch (IOException e) {
            close();
            throw BinaryResponse.brokenOff(e);
        }
    }

    private @Nullable String nextLine() throws IOException {
        String line = reader.readLine();
        while (line != null && line.isBlank()) {
            line = reader.readLine();
        }
        return line;
    }

    // As the HTML standard says: an event ends with an empty line, and without one it does not count.
    private @Nullable String nextEvent() throws IOException {
        StringBuilder data = new StringBuilder();
        String named = "";
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            int colon = line.indexOf(':');
            String value = colon < 0 ? "" : line.substring(line.startsWith(" ", colon + 1) ? colon + 2 : colon + 1);
            switch (withoutMark(colon < 0 ? line : line.substring(0, colon))) {
                case "data" -> append(data, value);
                case "event" -> named = value;
                case "id" -> lastId = value.indexOf('\0') < 0 ? value : lastId;
                default -> {
                    if (line.isEmpty() && data.length() > 0) {
                        type = named.isEmpty() ? "message" : named;
                        return data.substring(0, data.length() - 1);
                    }
                    named = line.isEmpty() ? "" : named;
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
    private static String withoutMark(String name) {
        return name.startsWith("\ufeff") ? name.substring(1) : name;
    }

    @SuppressWarnings("unchecked") // STRING is a Codec<String>
    private T value(String data) {
        if (!items.lines() && items.codec() == Codecs.STRING) {
            return (T) data;
        }
        try {
            return JsonText.decode(items.codec(), data);
        } catch (DecodingException problem) {
            throw new DecodingException(operation + " sent what cannot be read", problem, data);
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
