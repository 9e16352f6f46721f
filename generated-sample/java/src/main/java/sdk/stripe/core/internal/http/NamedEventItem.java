package sdk.stripe.core.internal.http;

import sdk.stripe.core.DecodingException;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.JsonDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Items that are objects with the name of an event, its data, and its id if it has one.
 *
 * @param codec the codec of these objects
 * @param texts the names of the events whose data is text and not JSON
 * @param <T> the type of the items
 */
record NamedEventItem<T>(Codec<T> codec, Set<String> texts) implements StreamItem<T> {
    NamedEventItem {
        texts = Set.copyOf(texts);
    }

    @Override
    public T read(StreamRecords.Record received) {
        String event = Objects.requireNonNull(received.event(), "event");
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("event", JsonValue.of(event));
        members.put("data", data(event, received.data()));
        String id = received.id();
        if (id != null && !id.isEmpty()) {
            members.put("id", JsonValue.of(id));
        }
        return JsonDecoder.decode(codec, JsonValue.of(members), "$");
    }

    // An event that is not known here may have text as its data, which is kept.
    private JsonValue data(String event, String text) {
        if (texts.contains(event)) {
            return JsonValue.of(text);
        }
        try {
            return JsonValue.parse(text);
        } catch (DecodingException problem) {
            return JsonValue.of(text);
        }
    }
}
