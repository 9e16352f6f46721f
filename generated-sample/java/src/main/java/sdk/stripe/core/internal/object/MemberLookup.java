package sdk.stripe.core.internal.object;

import sdk.stripe.core.DecodingException;
import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.json.JsonOutput;
import sdk.stripe.core.internal.json.JsonTreeWriter;
import sdk.stripe.core.internal.json.RawMember;
import sdk.stripe.core.internal.json.ScalarText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up members of decoded values by their wire names. */
public final class MemberLookup {
    private MemberLookup() {}

    /**
     * The member at a path such as {@code meta.next}; null when there is none. The empty path is the value itself. A
     * name may contain dots: {@code @odata.nextLink}.
     */
    public static @Nullable Object at(@Nullable Object value, String path) {
        if (path.isEmpty()) {
            return value == JsonValue.NULL ? null : value;
        }
        Object member = member(value, path);
        int dot = path.indexOf('.');
        if (member == null && dot >= 0) {
            return at(member(value, path.substring(0, dot)), path.substring(dot + 1));
        }
        return member == JsonValue.NULL ? null : member;
    }

    private static @Nullable Object member(@Nullable Object value, String name) {
        if (value instanceof MemberHolder object) {
            return of(MemberHolder.valuesOf(object), name);
        }
        if (value instanceof Map<?, ?> map) {
            return map.get(name);
        }
        if (value instanceof WrappedValue<?> wrapped) {
            return member(WrappedValue.unwrap(wrapped), name);
        }
        return value instanceof JsonValue json ? json.get(name).orElse(null) : null;
    }

    /** The member of an object; null when it is absent. */
    public static @Nullable Object of(MemberValues values, String name) {
        int index = values.table().index(name, 0);
        Object slot = index < 0 ? values.additional().get(name) : values.slot(index);
        if (slot instanceof RawMember raw) {
            raw.check();
            return raw.json();
        }
        return slot;
    }

    /** The items of the array that was found at a path; none when nothing was found. */
    public static List<?> list(@Nullable Object found, String path) {
        if (found == null) {
            return List.of();
        }
        if (found instanceof JsonValue json && json.kind() == JsonKind.ARRAY) {
            return json.asList();
        }
        if (found instanceof List<?> items) {
            return items;
        }
        throw new DecodingException(path.isEmpty() ? "$" : "$." + path, "expected the array of the page's items");
    }

    /** The JSON of a value. */
    public static JsonValue json(Object value) {
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof MemberHolder object) {
            return JsonTreeWriter.tree(ObjectEncoder.INSTANCE, object);
        }
        if (value instanceof List<?> items) {
            return JsonValue.of(items.stream().map(MemberLookup::json).toList());
        }
        return JsonValue.parse(value instanceof String text ? JsonOutput.text(Codecs.STRING, text) : value.toString());
    }

    /** The text of a scalar; empty for other values and empty texts. */
    public static Optional<String> text(@Nullable Object value) {
        if (value instanceof JsonValue json) {
            boolean scalar = json.kind() != JsonKind.OBJECT && json.kind() != JsonKind.ARRAY && !json.isNull();
            return scalar ? text(ScalarText.of(json)) : Optional.empty();
        }
        if (value instanceof WrappedValue<?> wrapped) {
            return text(WrappedValue.unwrap(wrapped));
        }
        return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.isEmpty());
    }
}
