package sdk.stripe.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds parts of decoded values by their wire names. */
final class Parts {
    private Parts() {}

    /** The part at a path such as {@code meta.next}; null when there is none. The empty path is the value itself. */
    static @Nullable Object at(@Nullable Object value, String path) {
        Object part = value;
        for (String name : path.isEmpty() ? new String[0] : path.split("\\.")) {
            part = member(part, name);
        }
        return part == JsonValue.NULL ? null : part;
    }

    private static @Nullable Object member(@Nullable Object value, String name) {
        if (value instanceof ApiObject object) {
            return member(object.values, name);
        }
        if (value instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (value instanceof UnionValue<?> wrapped) {
            return member(wrapped.value(), name);
        }
        return value instanceof JsonValue json ? json.get(name).orElse(null) : null;
    }

    private static @Nullable Object member(ObjectValues values, String name) {
        int index = values.type.table().index(name, 0);
        Object slot = index < 0 ? values.additional().get(name) : values.slots[index];
        if (slot instanceof RawMember raw) {
            raw.check();
            return raw.json();
        }
        return slot;
    }

    /** The items of a part, which was found at this path; none when there is no such part. */
    static List<?> list(@Nullable Object part, String path) {
        if (part == null) {
            return List.of();
        }
        if (part instanceof JsonValue json && json.kind() == JsonKind.ARRAY) {
            return json.asList();
        }
        if (part instanceof List<?> items) {
            return items;
        }
        throw new DecodingException(path.isEmpty() ? "$" : "$." + path, "expected the array of the page's items");
    }

    /** A part as JSON. */
    static JsonValue json(Object part) {
        if (part instanceof JsonValue json) {
            return json;
        }
        if (part instanceof ApiObject object) {
            return JsonText.tree(ObjectWriter.CODEC, object);
        }
        if (part instanceof List<?> items) {
            return JsonValue.of(items.stream().map(Parts::json).toList());
        }
        return JsonValue.parse(part instanceof String text ? JsonText.encode(Codecs.STRING, text) : part.toString());
    }

    /** The text of a part that is a scalar and not empty. */
    static Optional<String> text(@Nullable Object part) {
        if (part instanceof JsonValue json) {
            boolean scalar = json.kind() != JsonKind.OBJECT && json.kind() != JsonKind.ARRAY && !json.isNull();
            return scalar ? text(json.scalarText()) : Optional.empty();
        }
        if (part instanceof UnionValue<?> wrapped) {
            return text(wrapped.value());
        }
        return Optional.ofNullable(part).map(Object::toString).filter(text -> !text.isEmpty());
    }
}
