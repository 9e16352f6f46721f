package sdk.stripe.core;

import java.io.IOException;

/** Writes objects of any type and unions of them; such values know themselves what they are made of. */
final class ObjectWriter implements Codec<Object> {
    static final ObjectWriter CODEC = new ObjectWriter();

    private ObjectWriter() {}

    @Override
    public Object read(JsonReader in) throws IOException {
        return in.any();
    }

    @Override
    public void write(Object value, ValueWriter out) throws IOException {
        if (value instanceof ApiObject object) {
            ObjectType.writeObject(object, out);
        } else if (value instanceof UnionValue<?> wrapped) {
            wrapped.writeTo(out);
        } else {
            throw new IllegalArgumentException("neither an object nor a union's value: " + value.getClass());
        }
    }
}
