package sdk.stripe.core.internal.http;

import org.jspecify.annotations.Nullable;

/**
 * The notation of a stream.
 *
 * @param framing how records are separated
 * @param item reads the item of a record
 * @param lastEvent the data of the record that ends the stream; null if there is none
 * @param <T> the type of the items
 */
record StreamNotation<T>(
        Framing framing, StreamItem<T> item, @Nullable String lastEvent) {
    /** How the records of a stream are separated. */
    enum Framing {
        /** Server-sent events. */
        EVENTS,
        /** One record a line. */
        LINES,
        /** Records after record separators (RFC 7464). */
        SEQUENCE
    }

    static <T> StreamNotation<T> events(StreamItem<T> item, @Nullable String lastEvent) {
        return new StreamNotation<>(Framing.EVENTS, item, lastEvent);
    }

    static <T> StreamNotation<T> lines(StreamItem<T> item, @Nullable String lastEvent) {
        return new StreamNotation<>(Framing.LINES, item, lastEvent);
    }

    static <T> StreamNotation<T> sequence(StreamItem<T> item, @Nullable String lastEvent) {
        return new StreamNotation<>(Framing.SEQUENCE, item, lastEvent);
    }
}
