package sdk.stripe.core;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one type as JSON.
 *
 * @param <T> the type of the values
 */
public interface Codec<T extends @Nullable Object> {
    /** The value at the reader's position. */
    T read(JsonReader in) throws IOException;

    /** Writes a value. */
    void write(T value, ValueWriter out) throws IOException;

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
}
