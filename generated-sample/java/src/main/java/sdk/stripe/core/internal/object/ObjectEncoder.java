package sdk.stripe.core.internal.object;

import sdk.stripe.core.internal.json.ValueWriter;
import java.io.IOException;

/** Writes objects and union values of any type, without their codec. */
public final class ObjectEncoder implements ValueWriter.Encoder<Object> {
    /** The only instance. */
    public static final ObjectEncoder INSTANCE = new ObjectEncoder();

    private ObjectEncoder() {}

    @Override
    public void write(Object value, ValueWriter out) throws IOException {
        if (value instanceof MemberHolder object) {
            MemberHolder.valuesOf(object).writeTo(out);
        } else if (value instanceof WrappedValue<?> wrapped) {
            wrapped.writeTo(out);
        } else {
            throw new IllegalArgumentException("neither an object nor a union's value: " + value.getClass());
        }
    }
}
