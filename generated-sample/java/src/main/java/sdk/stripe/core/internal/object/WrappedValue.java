package sdk.stripe.core.internal.object;

import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.ValueWriter;
import java.io.IOException;
import java.util.Objects;

/**
 * A union's value of a type that cannot implement the union, such as a string. Generated classes extend it by
 * {@code UnionValue}.
 *
 * @param <V> that type
 */
public abstract class WrappedValue<V> {
    private final V value;
    private final Codec<V> codec;

    /** Wraps a value that the codec writes. */
    protected WrappedValue(V value, Codec<V> codec) {
        this.value = Objects.requireNonNull(value, "value");
        this.codec = codec;
    }

    /** The value in a wrapper. */
    public static <V> V unwrap(WrappedValue<V> wrapper) {
        return wrapper.value;
    }

    final void writeTo(ValueWriter out) throws IOException {
        codec.write(value, out);
    }
}
