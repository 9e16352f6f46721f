package sdk.stripe.core.internal.object;

import sdk.stripe.core.DecodingException;
import sdk.stripe.core.JsonKind;
import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.Codecs;
import sdk.stripe.core.internal.json.MemberPath;
import sdk.stripe.core.internal.json.RawMember;
import sdk.stripe.core.internal.json.ValueWriter;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of one object: a slot for each listed member, and the additional members as JSON. A slot is null when the
 * member is absent, {@link JsonValue#NULL} when it is null, a {@link RawMember} when it is not of its type, else the
 * value.
 *
 * <p>It is a map for the sake of debuggers, which show the entries of maps, and so the members by their names.
 */
public class MemberValues extends AbstractMap<String, Object> {
    private final ObjectShape shape;
    private final @Nullable Object[] slots;
    private final @Nullable Map<String, JsonValue> additional;

    /** The values of a prototype, which is made before its shape and never read. */
    @SuppressWarnings("NullAway")
    protected MemberValues() {
        this.shape = null;
        this.slots = new Object[0];
        this.additional = null;
    }

    /** The values of an object; the arguments must not be changed afterwards. */
    public MemberValues(ObjectShape shape, @Nullable Object[] slots, @Nullable Map<String, JsonValue> additional) {
        this.shape = shape;
        this.slots = slots;
        this.additional = additional;
    }

    /** The object's type. */
    public final ObjectShape shape() {
        return shape;
    }

    /** The members of the object's type. */
    public final MemberTable table() {
        return shape.table();
    }

    /** The slot of a member. */
    public final @Nullable Object slot(int index) {
        return slots[index];
    }

    /** The slots themselves. */
    final @Nullable Object[] slots() {
        return slots;
    }

    /** A copy of all slots. */
    public final @Nullable Object[] copyOfSlots() {
        return slots.clone();
    }

    /** The members that the type does not list. */
    public final Map<String, JsonValue> additional() {
        return additional == null ? Map.of() : Collections.unmodifiableMap(additional);
    }

    /** Whether there are members that the type does not list; mostly there are none, and nothing to iterate. */
    public final boolean hasAdditional() {
        return additional != null && !additional.isEmpty();
    }

    /** Whether a member is present, even if it is null. */
    public final boolean has(String wireName) {
        int index = table().index(wireName, 0);
        return index >= 0 ? slots[index] != null : additional().containsKey(wireName);
    }

    /** The value of a member, or null when it is absent, null or cleared. */
    public final @Nullable Object present(int index) {
        Object slot = slots[index];
        if (slot == null || slot == JsonValue.NULL) {
            return null;
        }
        if (slot instanceof RawMember raw) {
            raw.check();
            return null;
        }
        return slot;
    }

    /** The value of a required member; an exception if there is none. */
    public final Object required(int index) {
        Object value = present(index);
        if (value != null) {
            return value;
        }
        Member member = table().get(index);
        if (slots[index] == JsonValue.NULL && member.codec() == Codecs.ANY) {
            return JsonValue.NULL;
        }
        throw new DecodingException(
                "$" + MemberPath.step(member.wireName()),
                "the required member is " + (slots[index] == null ? "absent" : "null") + " in this " + shape.name());
    }

    /** The value of a member that is a string; empty if it is anything else. */
    public final Optional<String> text(String wireName) {
        int index = table().index(wireName, 0);
        if (index >= 0) {
            return slots[index] instanceof String text ? Optional.of(text) : Optional.empty();
        }
        return Optional.ofNullable(additional().get(wireName))
                .filter(json -> json.kind() == JsonKind.STRING)
                .map(JsonValue::asString);
    }

    /** Writes the object. */
    public final void writeTo(ValueWriter out) throws IOException {
        out.beginObject();
        writeMembers(out);
        out.endObject();
    }

    /** Writes the object with a text as another member before its own. */
    public final void writeTo(ValueWriter out, String name, String text) throws IOException {
        out.beginObject();
        out.name(name);
        out.string(text);
        writeMembers(out);
        out.endObject();
    }

    private void writeMembers(ValueWriter out) throws IOException {
        MemberTable table = table();
        for (int index = 0; index < slots.length; index++) {
            Object slot = slots[index];
            if (slot != null) {
                out.name(table.encodedName(index));
                writeSlot(slot, table.codec(index), out);
            }
        }
        if (hasAdditional()) {
            for (Map.Entry<String, JsonValue> each : additional().entrySet()) {
                out.name(each.getKey());
                each.getValue().writeTo(out);
            }
        }
    }

    /** Writes the content of a slot. */
    @SuppressWarnings("unchecked") // a slot's value is of the class of its member's codec
    public static void writeSlot(Object slot, Codec<?> codec, ValueWriter out) throws IOException {
        if (slot == JsonValue.NULL) {
            out.nullValue();
        } else if (slot instanceof RawMember raw) {
            raw.json().writeTo(out);
        } else {
            ((Codec<Object>) codec).write(slot, out);
        }
    }

    @Override
    public final Set<Map.Entry<String, Object>> entrySet() {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (int index = 0; index < slots.length; index++) {
            Object slot = slots[index];
            if (slot != null) {
                entries.put(table().name(index), slot);
            }
        }
        entries.putAll(additional());
        return Collections.unmodifiableMap(entries).entrySet();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof MemberValues that
                && shape == that.shape
                && Arrays.equals(slots, that.slots)
                && additional().equals(that.additional());
    }

    @Override
    public final int hashCode() {
        return 31 * Arrays.hashCode(slots) + additional().hashCode();
    }
}
