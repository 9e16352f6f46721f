package sdk.stripe.core.internal.http;

import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.json.JsonDecoder;

/**
 * Items that are the data of their records: JSON, or text in events whose data is a string.
 *
 * @param codec the codec of the data
 * @param <T> the type of the items
 */
record JsonItem<T>(Codec<T> codec) implements StreamItem<T> {
    @Override
    @SuppressWarnings("unchecked") // STRING is a Codec<String>
    public T read(StreamRecords.Record received) {
        boolean isText = received.event() != null && codec == Codecs.STRING;
        return isText ? (T) received.data() : JsonDecoder.decode(codec, received.data());
    }
}
