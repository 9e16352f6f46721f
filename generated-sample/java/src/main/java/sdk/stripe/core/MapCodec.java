package sdk.stripe.core;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON objects as unmodifiable maps that keep their order. */
final class MapCodec<V extends @Nullable Object> implements Codec<Map<String, V>> {
    private final Codec<V> value;

    MapCodec(Codec<V> value) {
        this.value = value;
    }

    Codec<V> value() {
        return value;
    }

    boolean takesNull() {
        return value instanceof NullableCodec;
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
