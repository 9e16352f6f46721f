package sdk.stripe.core.internal.http;

import sdk.stripe.core.ConnectionException;
import sdk.stripe.core.DecodingException;
import sdk.stripe.core.EventStream;
import sdk.stripe.core.HttpResponse;
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
 * Decodes the values of a body that is a stream.
 *
 * @param <T> the type of the values
 */
final class DecodedEventStream<T> implements EventStream<T> {
    private final String operation;
    private final HttpResponse response;
    private final StreamNotation<T> notation;
    private final int limit;
    private final StreamRecords records;
    private boolean started;
    private volatile boolean closed;
    private String type = "message";
    private @Nullable String lastId;

    DecodedEventStream(ReceivedResponse received, StreamNotation<T> notation) {
        this.operation = received.operation();
        this.response = received.response();
        this.notation = notation;
        this.limit = received.limits().eventLine();
        LineReader lines = new LineReader(response.body(), limit);
        this.records = switch (notation.framing()) {
            case EVENTS -> new EventRecords(lines, limit);
            case LINES -> new LineRecords(lines);
            case SEQUENCE -> new SequenceRecords(lines, limit);
        };
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

    // The next event or line; null at the end.
    private StreamRecords.@Nullable Record nextRecord() {
        if (closed) {
            throw new IllegalStateException("the stream of " + operation + " is closed");
        }
        try {
            StreamRecords.Record found = records.next();
            if (found == null || found.data().equals(notation.lastEvent())) {
                return null;
            }
            type = found.event() == null ? type : found.event();
            lastId = found.id();
            return found;
        } catch (LineReader.TooLongException e) {
            close();
            throw LimitExceptions.eventLine(operation, limit);
        } catch (IOException e) {
            close();
            throw ConnectionFailures.bodyBrokenOff(e);
        }
    }

    private T value(StreamRecords.Record received) {
        try {
            return notation.item().read(received);
        } catch (DecodingException problem) {
            throw new DecodingException(operation + " sent a value that cannot be decoded", problem, received.data());
        }
    }

    private final class Values implements Iterator<T> {
        private StreamRecords.@Nullable Record next;
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                next = nextRecord();
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
            StreamRecords.Record received = Objects.requireNonNull(next);
            next = null;
            return value(received);
        }
    }
}
