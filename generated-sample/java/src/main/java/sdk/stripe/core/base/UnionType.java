package sdk.stripe.core.base;

import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.JsonDecoder;
import sdk.stripe.core.internal.json.JsonReader;
import sdk.stripe.core.internal.json.ValueWriter;
import sdk.stripe.core.internal.object.Alternatives;
import sdk.stripe.core.internal.object.UnionCodec;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The type of a union, and its codec.
 *
 * @param <T> the union's interface
 */
@SuppressWarnings("exports") // only the runtime reads and writes
public final class UnionType<T extends ApiUnion> implements Codec<T> {
    private final String name;
    private final UnionCodec<T> codec;

    private UnionType(String name, UnionCodec<T> codec) {
        this.name = name;
        this.codec = codec;
    }

    /** A union whose alternatives are requested when they are first needed. */
    public static <T extends ApiUnion> UnionType<T> of(
            String name, Supplier<Alternatives<T>> alternatives, Function<JsonValue, ? extends T> unknown) {
        return new UnionType<>(name, new UnionCodec<>(alternatives, unknown));
    }

    /** The union reduced to some of its alternatives, by their index. */
    public UnionType<T> only(int... alternatives) {
        return new UnionType<>(name, codec.only(alternatives));
    }

    /** The value of a JSON text. */
    public T fromJson(String json) {
        return JsonDecoder.decode(this, json);
    }

    UnionCodec<T> codec() {
        return codec;
    }

    @Override
    public T read(JsonReader in) throws IOException {
        return codec.read(in);
    }

    @Override
    public boolean accepts(JsonValue value) {
        return codec.accepts(value);
    }

    @Override
    public void write(T value, ValueWriter out) throws IOException {
        codec.write(value, out);
    }

    @Override
    public String toString() {
        return name;
    }
}
