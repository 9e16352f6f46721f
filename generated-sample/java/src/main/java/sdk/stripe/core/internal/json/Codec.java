package sdk.stripe.core.internal.json;

import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type as JSON.
 *
 * @param <T> the type of the values
 */
public interface Codec<T extends @Nullable Object> extends JsonReader.Decoder<T>, ValueWriter.Encoder<T> {
    /** A codec for JSON arrays. */
    static <T extends @Nullable Object> Codec<List<T>> list(Codec<T> item) {
        return new ListCodec<>(item);
    }

    /** A codec for JSON objects whose members all have one type; their order is kept. */
    static <V extends @Nullable Object> Codec<Map<String, V>> map(Codec<V> value) {
        return new MapCodec<>(value);
    }

    /** A codec for items that may be JSON null. */
    static <T> Codec<@Nullable T> nullable(Codec<T> value) {
        return new NullableCodec<>(value);
    }

    /** Whether every JSON value of the right kind can be read, so that a union need not inspect the value first. */
    default boolean readsEveryValue() {
        return false;
    }

    /** Whether a JSON value of the right kind is one that the type describes; a union decides by its alternatives. */
    default boolean accepts(JsonValue value) {
        return true;
    }

    /** Whether null is a value. */
    default boolean takesNull() {
        return false;
    }

    /** Whether a container may hold null. */
    default boolean hasNullableItems() {
        return false;
    }

    /** JSON arrays as unmodifiable lists. */
    final class ListCodec<T extends @Nullable Object> implements Codec<List<T>> {
        private final Codec<T> item;

        ListCodec(Codec<T> item) {
            this.item = item;
        }

        @Override
        public boolean hasNullableItems() {
            return item.takesNull();
        }

        @Override
        public List<T> read(JsonReader in) throws IOException {
            in.enterArray();
            if (!in.nextItem()) {
                return Collections.emptyList();
            }
            T first = item.read(in);
            if (!in.nextItem()) {
                // Many arrays have one item, for which a growing list is five times the memory.
                return Collections.singletonList(first);
            }
            List<T> items = new ArrayList<>();
            items.add(first);
            do {
                items.add(item.read(in));
            } while (in.nextItem());
            return Collections.unmodifiableList(items);
        }

        @Override
        public void write(List<T> value, ValueWriter out) throws IOException {
            out.beginArray();
            for (T each : value) {
                item.write(each, out);
            }
            out.endArray();
        }
    }

    /** JSON objects as unmodifiable maps that keep their order. */
    final class MapCodec<V extends @Nullable Object> implements Codec<Map<String, V>> {
        private final Codec<V> value;

        MapCodec(Codec<V> value) {
            this.value = value;
        }

        /** The codec of the entries' values. */
        public Codec<V> value() {
            return value;
        }

        @Override
        public boolean hasNullableItems() {
            return value.takesNull();
        }

        @Override
        public Map<String, V> read(JsonReader in) throws IOException {
            in.enterObject();
            Map<String, V> entries = new LinkedHashMap<>();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                entries.put(name, value.read(in));
            }
            return Collections.unmodifiableMap(entries);
        }

        @Override
        public void write(Map<String, V> entries, ValueWriter out) throws IOException {
            out.beginObject();
            for (Map.Entry<String, V> entry : entries.entrySet()) {
                out.name(entry.getKey());
                value.write(entry.getValue(), out);
            }
            out.endObject();
        }
    }

    /** Values that may be JSON null. */
    final class NullableCodec<T> implements Codec<@Nullable T> {
        private final Codec<T> value;

        NullableCodec(Codec<T> value) {
            this.value = value;
        }

        @Override
        public boolean takesNull() {
            return true;
        }

        @Override
        @SuppressWarnings("NullAway") // which does not see that the type argument may be null
        public @Nullable T read(JsonReader in) throws IOException {
            if (in.kind() == JsonKind.NULL) {
                return null;
            }
            return value.read(in);
        }

        @Override
        public void write(@Nullable T item, ValueWriter out) throws IOException {
            if (item == null) {
                out.nullValue();
            } else {
                value.write(item, out);
            }
        }
    }
}
