package dev.callwright.runtime;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One of several types.
 *
 * @param <T> the union's interface
 */
public final class UnionType<T extends ApiUnion> implements Codec<T> {
    private UnionType() {}

    /** A union whose alternatives are asked for when they are first needed. */
    public static <T extends ApiUnion> UnionType<T> of(
            String name, Supplier<Alternatives<T>> alternatives, Function<JsonValue, ? extends T> unknown) {
        return new UnionType<>();
    }

    /** The value that a JSON text stands for. */
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
