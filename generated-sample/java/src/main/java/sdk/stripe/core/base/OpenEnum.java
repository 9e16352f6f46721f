package sdk.stripe.core.base;

import sdk.stripe.core.internal.object.EnumConstant;

/** A value of an enum that may have values its description does not list. */
@SuppressWarnings("exports") // the superclass is for the runtime
public abstract class OpenEnum extends EnumConstant {
    /** A value as it is on the wire. */
    protected OpenEnum(String value) {
        super(value);
    }

    /** Another value of this class. */
    protected abstract OpenEnum create(String otherValue);

    /** The value on the wire. */
    public final String value() {
        return textOf(this);
    }

    /** Whether the API's description lists the value. */
    public final boolean isKnown() {
        return isListed(this);
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // the same text in another enum is another value
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && value().equals(((OpenEnum) other).value());
    }

    @Override
    public final int hashCode() {
        return value().hashCode();
    }

    @Override
    public final String toString() {
        return value();
    }
}
