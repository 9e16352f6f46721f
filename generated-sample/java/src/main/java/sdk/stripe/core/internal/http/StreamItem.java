package sdk.stripe.core.internal.http;

/**
 * Reads an item of a stream.
 *
 * @param <T> the type of the items
 */
interface StreamItem<T> {
    /** The item of a record. */
    T read(StreamRecords.Record received);
}
