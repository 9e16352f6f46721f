package sdk.stripe.core;

import java.util.Objects;

/** A value of an enum that is open to values its description does not list. */
public abstract class OpenEnum {
    private final String value;
    private boolean known;

    /** A value as it is written on the wire. */
    protected OpenEnum(String value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** Another value of this class. */
    protected abstract OpenEnum create(String otherValue);

    // Called once, while the class that declares the constant is initialized and before anybody can see it.
    final void markKnown() {
        known = true;
    }

    /** The value on the wire. */
    public final String value() {
        return value;
    }

    /** Whether the API's description lists the value. */
    public final boolean isKnown() {
        return known;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // the same text in another enum is another value
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && value.equals(((OpenEnum) other).value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value;
    }
}
