package sdk.stripe.core.base;

import sdk.stripe.core.JsonKind;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.JsonReader;
import sdk.stripe.core.internal.json.NameTable;
import sdk.stripe.core.internal.json.ValueWriter;
import sdk.stripe.core.internal.object.EnumConstant;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The type of an enum: its constants and its codec.
 *
 * @param <T> the enum's class
 */
@SuppressWarnings("exports") // only the runtime reads and writes
public final class EnumType<T extends OpenEnum> implements Codec<T> {
    private final OpenEnum prototype;
    private final JsonKind kind;
    private final Map<String, T> known = new LinkedHashMap<>();
    // Built when it is first needed, because the constants are added while their class is initialized. Several threads
    // may set it at once, and any of the values will do, for a table never changes.
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
        EnumConstant.list(constant);
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
    public boolean readsEveryValue() {
        return true;
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
