package sdk.stripe.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An immutable JSON object with named members; equal to others of its type with the same members. */
public abstract class ApiObject {
    /**
     * What a prototype holds: nothing that could be asked for. (Here and not in {@link ObjectValues}, because a class names
     * what it inherits in a third of the bytes.)
     */
    protected static final ObjectValues NONE = new ObjectValues();

    final ObjectValues values;

    /** An object with these values. */
    protected ApiObject(ObjectValues values) {
        this.values = Objects.requireNonNull(values, "values");
    }

    /** Another object of this class, with other values. */
    protected abstract ApiObject create(ObjectValues otherValues);

    /** What the class says of its members; asked of a prototype, once. */
    protected abstract Members declaredMembers();

    /** The value of a member that must be there; an exception if it is absent, null or not of its type. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the type says which class each member has
    protected final <T> T requiredMember(int index) {
        return (T) values.required(index);
    }

    /** The value of a member; empty if it is absent or null, an exception if it is not of its type. */
    @SuppressWarnings("unchecked") // the type says which class each member has
    protected final <T> Optional<T> optionalMember(int index) {
        return Optional.ofNullable((T) values.present(index));
    }

    /** The items of a member; empty if it is absent or null, an exception if it is not of its type. */
    @SuppressWarnings("unchecked") // the type says which class each member has
    protected final <T extends @Nullable Object> List<T> listMember(int index) {
        Object items = values.present(index);
        return items == null ? List.of() : (List<T>) items;
    }

    /** The entries of a member; empty if it is absent or null, an exception if it is not of its type. */
    @SuppressWarnings("unchecked") // the type says which class each member has
    protected final <V extends @Nullable Object> Map<String, V> mapMember(int index) {
        Object entries = values.present(index);
        return entries == null ? Map.of() : (Map<String, V>) entries;
    }

    /** The members without a fixed name, as the type that {@link Members#additional} declares. */
    protected final <V extends @Nullable Object> Map<String, V> additionalMembers(Codec<V> codec) {
        Map<String, V> typed = new LinkedHashMap<>();
        values.additional().forEach((name, json) -> {
            try {
                typed.put(name, codec.read(TreeReader.keepingBadMembers(json, "$" + TreeReader.step(name))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return Collections.unmodifiableMap(typed);
    }

    /** The members that the type does not list. */
    public final Map<String, JsonValue> additionalProperties() {
        return values.additional();
    }

    /** Whether a member is present, even if it is null. */
    public final boolean hasMember(String wireName) {
        int index = values.type.table().index(wireName, 0);
        return index >= 0 ? values.slots[index] != null : values.additional().containsKey(wireName);
    }

    /**
     * What in this object, however deep, is not as the API's description says, one line for each place with its JSON path
     * first: required members that are absent, values of another type, and values of enums and unions that are not known.
     * Members that the description does not list are not among them, for APIs grow.
     */
    public final List<String> unexpectedValues() {
        return Unexpected.in(this);
    }

    /** The object as JSON. */
    public final String toJson() {
        return JsonText.encode(ObjectWriter.CODEC, this);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || (other instanceof ApiObject that && values.equals(that.values));
    }

    @Override
    public final int hashCode() {
        return values.hashCode();
    }

    @Override
    public final String toString() {
        return values.type.name() + JsonText.display(ObjectWriter.CODEC, this);
    }
}
