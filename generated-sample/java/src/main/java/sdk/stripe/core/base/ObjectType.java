package sdk.stripe.core.base;

import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.JsonDecoder;
import sdk.stripe.core.internal.json.JsonReader;
import sdk.stripe.core.internal.json.MemberIndex;
import sdk.stripe.core.internal.json.ValueWriter;
import sdk.stripe.core.internal.object.MemberHolder;
import sdk.stripe.core.internal.object.MemberTable;
import sdk.stripe.core.internal.object.ObjectShape;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The type of the objects of one class, and their codec.
 *
 * @param <T> the class of the values
 */
@SuppressWarnings("exports") // only the runtime reads and writes
public final class ObjectType<T extends ApiObject> implements Codec<T>, ObjectShape {
    private final String name;
    private final ApiObject prototype;
    // Several threads may set it at once, and any of the values will do, for a table never changes.
    private @Nullable MemberTable table;

    private ObjectType(String name, ApiObject prototype) {
        this.name = name;
        this.prototype = prototype;
    }

    /**
     * A type with a prototype, an object without values that declares the members and creates further objects. The
     * members are requested when they are first needed, for types may refer to each other.
     */
    public static <T extends ApiObject> ObjectType<T> of(String name, T prototype) {
        return new ObjectType<>(name, prototype);
    }

    /** The object of a JSON text. */
    public T fromJson(String json) {
        return JsonDecoder.decode(this, json);
    }

    /** The object of a JSON text in UTF-8. */
    public T fromJson(byte[] json) {
        return JsonDecoder.decode(this, json);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public MemberTable table() {
        MemberTable existing = table;
        if (existing == null) {
            existing = prototype.declaredMembers().table();
            table = existing;
        }
        return existing;
    }

    @SuppressWarnings("unchecked") // objects make objects of their own class
    T make(@Nullable Object[] slots, @Nullable Map<String, JsonValue> additional) {
        return (T) prototype.create(new ObjectValues(this, slots, additional));
    }

    @Override
    public boolean readsEveryValue() {
        return true;
    }

    @Override
    public T read(JsonReader in) throws IOException {
        in.enterObject();
        MemberTable known = table();
        MemberIndex names = known.names();
        @Nullable Object[] slots = new Object[names.size()];
        Map<String, JsonValue> additional = null;
        int expected = 0;
        for (int index = in.nextMember(names, 0); index != MemberIndex.END; index = in.nextMember(names, expected)) {
            if (index >= 0) {
                slots[index] = in.member(known.codec(index));
                expected = index + 1;
            } else {
                additional = additional == null ? new LinkedHashMap<>() : additional;
                String name = in.unknownName();
                additional.put(name, in.any());
            }
        }
        known.complete(slots);
        return make(slots, additional);
    }

    @Override
    public void write(T value, ValueWriter out) throws IOException {
        MemberHolder.valuesOf(value).writeTo(out);
    }
}
