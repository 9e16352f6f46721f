package sdk.stripe.core;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The constants of an enum and its codec.
 *
 * @param <T> the enum's class
 */
public final class EnumType<T extends OpenEnum> implements Codec<T> {
    private final OpenEnum prototype;
    private final JsonKind kind;
    private final Map<String, T> known = new LinkedHashMap<>();
    // Made when it is first needed: the constants arrive one by one while their class is initialized. Several threads
    // may make it at once, and every one of them may be used, for it never changes.
    private @Nullable NameTable<T> table;

    private EnumType(OpenEnum prototype, JsonKind kind) {
        this.prototype = prototype;
        this.kind = kind;
    }

    /** An enum of strings; the prototype makes its values. */
    public static <T extends OpenEnum> EnumType<T> of(T prototype) {
        return new EnumType<>(prototype, JsonKind.STRING);
    }

    /** An enum of numbers; the prototype makes its values. */
    public static <T extends OpenEnum> EnumType<T> ofNumber(T prototype) {
        return new EnumType<>(prototype, JsonKind.NUMBER);
    }

    /** A new constant; only to be called for the constants of the enum's class. */
    public T known(String wire) {
        T constant = make(wire);
        constant.markKnown();
        known.put(wire, constant);
        table = null;
        return constant;
    }

    /** The constant with this value, or a value that no constant has. */
    public T of(String wire) {
        T constant = table().get(wire);
        return constant != null ? constant : make(wire);
    }

    @SuppressWarnings("unchecked") // values make values of their own class
    private T make(String wire) {
        return (T) prototype.create(wire);
    }

    /** The constants in the order of the API's description. */
    public List<T> constants() {
        return List.copyOf(known.values());
    }

    private NameTable<T> table() {
        NameTable<T> existing = table;
        if (existing == null) {
            existing = new NameTable<>(known);
            table = existing;
        }
        return existing;
    }

    @Override
    public T read(JsonReader in) throws IOException {
        if (kind == JsonKind.NUMBER) {
            return of(in.numberText());
        }
        T constant = in.named(table());
        return constant != null ? constant : make(in.string());
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
