package dev.callwright.runtime;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A type of JSON objects: its members and how to make its values.
 *
 * @param <T> the class of the values
 */
public final class ObjectType<T extends ApiObject> implements Codec<T> {
    private ObjectType() {}

    /** A type whose members are asked for when they are first needed, for types may refer to each other. */
    public static <T extends ApiObject> ObjectType<T> of(
            String name, Function<ObjectValues, T> constructor, Supplier<Members> members) {
        return new ObjectType<>();
    }

    /** The object that a JSON text stands for. */
    public T fromJson(String json) {
        throw new UnsupportedOperationException();
    }

    @Override
    public T read(JsonReader in) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void write(T value, ValueWriter out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
