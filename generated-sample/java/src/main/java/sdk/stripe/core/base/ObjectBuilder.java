package sdk.stripe.core.base;

import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.JsonTreeWriter;
import sdk.stripe.core.internal.json.RawMember;
import sdk.stripe.core.internal.object.Member;
import sdk.stripe.core.internal.object.MemberHolder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The base of the generated builders.
 *
 * @param <T> the class of the objects
 * @param <B> the builder's own class
 */
@SuppressWarnings("exports") // codecs are for generated code
public abstract class ObjectBuilder<T extends ApiObject, B extends ObjectBuilder<T, B>> {
    private final ObjectType<T> type;
    // As in MemberValues, but an ArrayList or LinkedHashMap is this builder's own and can grow.
    private final @Nullable Object[] slots;
    private final Map<String, JsonValue> additional = new LinkedHashMap<>();

    /** A builder with the values of an object; with none for null. */
    protected ObjectBuilder(ObjectType<T> type, @Nullable T from) {
        this.type = type;
        if (from == null) {
            this.slots = new Object[type.table().size()];
        } else {
            this.slots = MemberHolder.valuesOf(from).copyOfSlots();
            this.additional.putAll(MemberHolder.valuesOf(from).additional());
        }
    }

    /** The object of a builder, after the setters have been called. */
    public static <T extends ApiObject, B extends ObjectBuilder<T, B>> T built(B builder, Consumer<? super B> setters) {
        setters.accept(builder);
        return builder.build();
    }

    /** Sets a member. */
    protected final B set(int index, Object value) {
        slots[index] = copy(index, requireValue(index, value));
        Member member = type.table().get(index);
        if (!member.allows(value)) {
            throw new IllegalArgumentException(type.name() + "." + member.wireName() + " is "
                    + String.join(" or ", member.choices()) + ", not " + value);
        }
        return self();
    }

    /** Adds an item to a list. */
    @SuppressWarnings("unchecked") // own lists are made here
    protected final B add(int index, @Nullable Object item) {
        if (!takesNull(index)) {
            requireValue(index, item);
        }
        if (!(slots[index] instanceof ArrayList)) {
            slots[index] = slots[index] instanceof List<?> items ? new ArrayList<>(items) : new ArrayList<>();
        }
        ((ArrayList<@Nullable Object>) slots[index]).add(item);
        return self();
    }

    /** Puts an entry into a map. */
    @SuppressWarnings("unchecked") // own maps are made here
    protected final B put(int index, String key, @Nullable Object value) {
        requireValue(index, key);
        if (!takesNull(index)) {
            requireValue(index, value);
        }
        if (!(slots[index] instanceof LinkedHashMap)) {
            slots[index] = slots[index] instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : new LinkedHashMap<>();
        }
        ((LinkedHashMap<String, @Nullable Object>) slots[index]).put(key, value);
        return self();
    }

    /** Sets a member to null. */
    protected final B clear(int index) {
        slots[index] = JsonValue.NULL;
        return self();
    }

    /** Sets a member to the empty string that clears it. */
    protected final B setEmpty(int index) {
        slots[index] = RawMember.EMPTY;
        return self();
    }

    /** Puts an additional member of the type that {@link Members#additional} declares. */
    protected final <V extends @Nullable Object> B putAdditional(String name, Codec<V> codec, V value) {
        if (!codec.takesNull()) {
            Objects.requireNonNull(value, name);
        }
        return putAdditionalProperty(name, JsonTreeWriter.tree(codec, value));
    }

    /** Puts a member that the type does not list. */
    public final B putAdditionalProperty(String name, JsonValue value) {
        Objects.requireNonNull(value, name);
        int index = type.table().index(name, 0);
        if (index >= 0) {
            throw new IllegalArgumentException(type.name() + " has a member " + name + " with a setter of its own");
        }
        additional.put(name, value);
        return self();
    }

    /** The object; an exception that names every required member without a value. */
    public final T build() {
        @Nullable Object[] built = new Object[slots.length];
        for (int index = 0; index < slots.length; index++) {
            Object slot = slots[index] == null ? type.table().get(index).constant() : slots[index];
            built[index] = slot == null ? null : copy(index, slot);
        }
        List<String> missing = new ArrayList<>();
        for (int index = 0; index < built.length; index++) {
            if (type.table().get(index).isUnset(built[index])) {
                missing.add(type.table().name(index));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(type.name() + " needs a value for " + String.join(", ", missing));
        }
        return type.make(built, additional.isEmpty() ? null : new LinkedHashMap<>(additional));
    }

    // Collections are copied, so that neither the caller's nor this builder's later changes show.
    private Object copy(int index, Object value) {
        if (value instanceof List<?> items) {
            List<?> copy = new ArrayList<>(items);
            checkNulls(index, copy);
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> entries) {
            Map<?, ?> copy = new LinkedHashMap<>(entries);
            copy.keySet().forEach(key -> requireValue(index, key));
            checkNulls(index, copy.values());
            return Collections.unmodifiableMap(copy);
        }
        return value;
    }

    private void checkNulls(int index, Iterable<?> values) {
        if (!takesNull(index)) {
            values.forEach(value -> requireValue(index, value));
        }
    }

    private boolean takesNull(int index) {
        return type.table().codec(index).hasNullableItems();
    }

    private Object requireValue(int index, @Nullable Object value) {
        return Objects.requireNonNull(
                value, () -> type.name() + "." + type.table().name(index) + " is null");
    }

    @SuppressWarnings("unchecked") // B is the class of this builder
    private B self() {
        return (B) this;
    }
}
