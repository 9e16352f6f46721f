package sdk.stripe.core;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of one object; only the runtime makes them. */
public final class ObjectValues {
    final ObjectType<?> type;
    // By member: null when absent, JsonValue.NULL when null, a RawMember when not of the member's type, else the value.
    final @Nullable Object[] slots;
    private final @Nullable Map<String, JsonValue> additional;

    // A prototype is made before its type and nobody sees it, so nobody meets this null.
    @SuppressWarnings("NullAway")
    ObjectValues() {
        this.type = null;
        this.slots = new Object[0];
        this.additional = null;
    }

    ObjectValues(ObjectType<?> type, @Nullable Object[] slots, @Nullable Map<String, JsonValue> additional) {
        this.type = type;
        this.slots = slots;
        this.additional = additional;
    }

    /** The members the type does not list. */
    Map<String, JsonValue> additional() {
        return additional == null ? Map.of() : Collections.unmodifiableMap(additional);
    }

    /** Whether there are members that the type does not list; mostly there are none, and nothing to iterate. */
    boolean hasAdditional() {
        return additional != null && !additional.isEmpty();
    }

    /** The value of a member, or null when it is absent, null or cleared. */
    @Nullable
    Object present(int index) {
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

    /** The value of a member that must be there. */
    Object required(int index) {
        Object value = present(index);
        if (value != null) {
            return value;
        }
        Member member = type.table().get(index);
        if (slots[index] == JsonValue.NULL && member.codec() == Codecs.ANY) {
            return JsonValue.NULL;
        }
        throw new DecodingException(
                "$" + TreeReader.step(member.wireName()),
                "the required member is " + (slots[index] == null ? "absent" : "null") + " in this " + type.name());
    }

    /** The string that a member of this name is. */
    Optional<String> text(String wireName) {
        int index = type.table().index(wireName, 0);
        if (index >= 0) {
            return slots[index] instanceof String text ? Optional.of(text) : Optional.empty();
        }
        return Optional.ofNullable(additional().get(wireName))
                .filter(json -> json.kind() == JsonKind.STRING)
                .map(JsonValue::asString);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectValues that
                && type == that.type
                && Arrays.equals(slots, that.slots)
                && additional().equals(that.additional());
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(slots) + additional().hashCode();
    }
}
