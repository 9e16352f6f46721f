package dev.callwright.runtime;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON arrays as unmodifiable lists. */
final class ListCodec<T extends @Nullable Object> implements Codec<List<T>> {
    private final Codec<T> item;

    ListCodec(Codec<T> item) {
        this.item = item;
    }

    boolean takesNull() {
        return item instanceof NullableCodec;
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
