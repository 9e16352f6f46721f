package sdk.stripe.core.internal.json;

import sdk.stripe.core.DecodingException;

/** The exception by which a strict reader reports a type mismatch. */
public final class TypeMismatch {
    /** The only instance, without a position; the value is then read again by a lenient reader. */
    @SuppressWarnings("StaticAssignmentOfThrowable")
    public static final DecodingException SIGNAL = new DecodingException("$", "the value is not of its type");

    private TypeMismatch() {}
}
