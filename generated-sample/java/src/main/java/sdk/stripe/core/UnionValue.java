package sdk.stripe.core;

import java.io.IOException;
import java.util.Objects;

/**
 * A union's value of a type that cannot implement the union itself, such as a string.
 *
 * @param <V> that type
 */
public abstract class UnionValue<V> {
    private final V value;
    private final Codec<V> codec;

    /** Wraps a value that the codec writes. */
    protected UnionValue(V value, Codec<V> codec) {
        this.value = Objects.requireNonNull(value, "value");
        this.codec = codec;
    }

    /** The value itself. */
    public final V value() {
        return value;
    }

    final void writeTo(ValueWriter out) throws IOException {
        codec.write(value, out);
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // the same value as another alternative is another value
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && value.equals(((UnionValue<?>) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value.toString();
    }
}
