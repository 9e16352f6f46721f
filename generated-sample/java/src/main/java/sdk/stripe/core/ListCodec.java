package sdk.stripe.core;

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
        List<T> items = new ArrayList<>();
        while (in.nextItem()) {
            items.add(item.read(in));
        }
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
