package sdk.stripe.core;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values that arrive one after the other: server-sent events, or lines of JSON. It can be iterated once. Close it, or
 * iterate to its end.
 *
 * @param <T> the type of the values
 */
public interface EventStream<T> extends Iterable<T>, AutoCloseable {
    /** The type of the event returned last; {@code message} when the API gave none. */
    String eventType();

    /** The last id of an event, by which some APIs resume a stream. */
    Optional<String> lastEventId();

    /** The values; the iterator waits for each when it is requested. */
    @Override
    Iterator<T> iterator();

    /** The values as a stream, which closes this one when it is closed. */
    Stream<T> stream();

    @Override
    void close();
}
