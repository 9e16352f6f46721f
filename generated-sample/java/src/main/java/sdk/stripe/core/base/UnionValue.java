package sdk.stripe.core.base;

import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.object.WrappedValue;

/**
 * A union's value of a type that cannot implement the union itself, such as a string.
 *
 * @param <V> that type
 */
@SuppressWarnings("exports") // the superclass is for the runtime
public abstract class UnionValue<V> extends WrappedValue<V> {
    /** Wraps a value that the codec writes. */
    protected UnionValue(V value, Codec<V> codec) {
        super(value, codec);
    }

    /** The value itself. */
    public final V value() {
        return unwrap(this);
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // the same value as another alternative is another value
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && value().equals(((UnionValue<?>) other).value());
    }

    @Override
    public final int hashCode() {
        return value().hashCode();
    }

    @Override
    public final String toString() {
        return value().toString();
    }
}
