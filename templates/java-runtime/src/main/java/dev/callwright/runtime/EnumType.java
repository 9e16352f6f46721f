package dev.callwright.runtime;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The constants of an enum and its codec.
 *
 * @param <T> the enum's class
 */
public final class EnumType<T extends OpenEnum> implements Codec<T> {
    private final Function<String, T> constructor;
    private final JsonKind kind;
    private final Map<String, T> known = new LinkedHashMap<>();

    private EnumType(Function<String, T> constructor, JsonKind kind) {
        this.constructor = constructor;
        this.kind = kind;
    }

    /** An enum of strings. */
    public static <T extends OpenEnum> EnumType<T> of(Function<String, T> constructor) {
        return new EnumType<>(constructor, JsonKind.STRING);
    }

    /** An enum of numbers. */
    public static <T extends OpenEnum> EnumType<T> ofNumber(Function<String, T> constructor) {
        return new EnumType<>(constructor, JsonKind.NUMBER);
    }

    /** A new constant; only to be called for the constants of the enum's class. */
    public T known(String wire) {
        T constant = constructor.apply(wire);
        constant.markKnown();
        known.put(wire, constant);
        return constant;
    }

    /** The constant with this value, or a value that no constant has. */
    public T of(String wire) {
        T constant = known.get(wire);
        return constant != null ? constant : constructor.apply(wire);
    }

    /** The constants in the order of the API's description. */
    public List<T> constants() {
        return List.copyOf(known.values());
    }

    @Override
    public T read(JsonReader in) throws IOException {
        return of(kind == JsonKind.STRING ? in.string() : in.numberText());
    }

    @Override
    public void write(T value, ValueWriter out) throws IOException {
        if (kind == JsonKind.STRING) {
            out.string(value.value());
        } else {
            out.numberText(value.value());
        }
    }
}
