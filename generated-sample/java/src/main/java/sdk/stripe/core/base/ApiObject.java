package sdk.stripe.core.base;

import sdk.stripe.core.JsonValue;
import sdk.stripe.core.internal.json.Codec;
import sdk.stripe.core.internal.json.JsonDecoder;
import sdk.stripe.core.internal.json.JsonOutput;
import sdk.stripe.core.internal.json.MemberPath;
import sdk.stripe.core.internal.object.MemberHolder;
import sdk.stripe.core.internal.object.ObjectEncoder;
import sdk.stripe.core.internal.object.SchemaViolations;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An immutable JSON object with named members; equal to others of its type with the same members. */
@SuppressWarnings("exports") // the superclass is for the runtime
public abstract class ApiObject extends MemberHolder {
    /** The values of prototypes. */
    protected static final ObjectValues NONE = new ObjectValues();

    /** An object with these values. */
    protected ApiObject(ObjectValues values) {
        super(values);
    }

    /** Another object of this class, with other values. */
    protected abstract ApiObject create(ObjectValues otherValues);

    /** The members of the class; called on the prototype. */
    protected abstract Members declaredMembers();

    /** The value of a required member; an exception if it is absent, null or not of its type. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the type says which class each member has
    protected final <T> T requiredMember(int index) {
        return (T) valuesOf(this).required(index);
    }

    /** The value of a member; empty if it is absent or null, an exception if it is not of its type. */
    @SuppressWarnings("unchecked") // the type says which class each member has
    protected final <T> Optional<T> optionalMember(int index) {
        return Optional.ofNullable((T) valuesOf(this).present(index));
    }

    /** The items of a member; empty if it is absent or null, an exception if it is not of its type. */
    @SuppressWarnings("unchecked") // the type says which class each member has
    protected final <T extends @Nullable Object> List<T> listMember(int index) {
        Object items = valuesOf(this).present(index);
        return items == null ? List.of() : (List<T>) items;
    }

    /** The entries of a member; empty if it is absent or null, an exception if it is not of its type. */
    @SuppressWarnings("unchecked") // the type says which class each member has
    protected final <V extends @Nullable Object> Map<String, V> mapMember(int index) {
        Object entries = valuesOf(this).present(index);
        return entries == null ? Map.of() : (Map<String, V>) entries;
    }

    /** The additional members, as the type that {@link Members#additional} declares. */
    protected final <V extends @Nullable Object> Map<String, V> additionalMembers(Codec<V> codec) {
        Map<String, V> typed = new LinkedHashMap<>();
        valuesOf(this).additional().forEach((name, json) -> {
            typed.put(name, JsonDecoder.decode(codec, json, "$" + MemberPath.step(name)));
        });
        return Collections.unmodifiableMap(typed);
    }

    /** The members that the type does not list. */
    public final Map<String, JsonValue> additionalProperties() {
        return valuesOf(this).additional();
    }

    /** Whether a member is present, even if it is null. */
    public final boolean hasMember(String wireName) {
        return valuesOf(this).has(wireName);
    }

    /**
     * The violations of the API's description in this object and all nested ones, one line for each, starting with its
     * JSON path: required members that are absent, values of another type, and unlisted values of enums and unions.
     * Additional members are not among them, for APIs grow.
     */
    public final List<String> unexpectedValues() {
        return SchemaViolations.of(this);
    }

    /** The object as JSON. */
    public final String toJson() {
        return JsonOutput.text(ObjectEncoder.INSTANCE, this);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ApiObject that && valuesOf(this).equals(valuesOf(that)));
    }

    @Override
    public final int hashCode() {
        return valuesOf(this).hashCode();
    }

    @Override
    public final String toString() {
        return valuesOf(this).shape().name() + JsonOutput.display(ObjectEncoder.INSTANCE, this);
    }
}
