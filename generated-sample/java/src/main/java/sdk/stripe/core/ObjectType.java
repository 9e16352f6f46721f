package sdk.stripe.core;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type of JSON objects: its members and how to make its values.
 *
 * @param <T> the class of the values
 */
public final class ObjectType<T extends ApiObject> implements Codec<T> {
    private final String name;
    private final ApiObject prototype;
    // Several threads may make it at once, and every one of them may be used, for a table never changes.
    private @Nullable MemberTable table;

    private ObjectType(String name, ApiObject prototype) {
        this.name = name;
        this.prototype = prototype;
    }

    /**
     * A type that asks the prototype, an object without values, for its members and for further objects. It asks when
     * they are first needed, for types may refer to each other. (Two lambdas would do as well, but they make each class
     * file a third larger and the first use of each type slower.)
     */
    public static <T extends ApiObject> ObjectType<T> of(String name, T prototype) {
        return new ObjectType<>(name, prototype);
    }

    /** The object that a JSON text stands for. */
    public T fromJson(String json) {
        return JsonText.decode(this, json);
    }

    /** The object that a JSON text in UTF-8 stands for. */
    public T fromJson(byte[] json) {
        return JsonText.decode(this, json);
    }

    String name() {
        return name;
    }

    MemberTable table() {
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
    public T read(JsonReader in) throws IOException {
        in.enterObject();
        MemberTable known = table();
        @Nullable Object[] slots = new Object[known.size()];
        Map<String, JsonValue> additional = null;
        int expected = 0;
        for (int index = in.nextMember(known, 0); index != MemberTable.END; index = in.nextMember(known, expected)) {
            if (index >= 0) {
                slots[index] = in.member(known.codec(index));
                expected = index + 1;
            } else {
                additional = additional == null ? new LinkedHashMap<>() : additional;
                String name = in.unknownName();
                additional.put(name, in.any());
            }
        }
        return make(slots, additional);
    }

    @Override
    public void write(T value, ValueWriter out) throws IOException {
        writeObject(value, out);
    }

    /** Writes an object of any type. */
    static void writeObject(ApiObject object, ValueWriter out) throws IOException {
        ObjectValues values = object.values;
        MemberTable known = values.type.table();
        out.beginObject();
        for (int index = 0; index < values.slots.length; index++) {
            Object slot = values.slots[index];
            if (slot != null) {
                out.name(known.encodedName(index));
                writeSlot(slot, known.codec(index), out);
            }
        }
        if (values.hasAdditional()) {
            for (Map.Entry<String, JsonValue> each : values.additional().entrySet()) {
                out.name(each.getKey());
                each.getValue().writeTo(out);
            }
        }
        out.endObject();
    }

    @SuppressWarnings("unchecked") // a slot's value is of the class of its member's codec
    static void writeSlot(Object slot, Codec<?> codec, ValueWriter out) throws IOException {
        if (slot == JsonValue.NULL) {
            out.nullValue();
        } else if (slot instanceof RawMember raw) {
            raw.json().writeTo(out);
        } else {
            ((Codec<Object>) codec).write(slot, out);
        }
    }
}
