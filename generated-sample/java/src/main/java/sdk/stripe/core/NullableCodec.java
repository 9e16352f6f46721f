package sdk.stripe.core;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Values that may be JSON null. */
final class NullableCodec<T> implements Codec<@Nullable T> {
    private final Codec<T> value;

    NullableCodec(Codec<T> value) {
        this.value = value;
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
