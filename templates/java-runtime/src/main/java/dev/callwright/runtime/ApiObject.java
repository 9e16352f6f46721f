package dev.callwright.runtime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An immutable JSON object with named members; equal to others of its class with the same members. */
public abstract class ApiObject {
    final ObjectValues values;

    /** An object with these values. */
    protected ApiObject(ObjectValues values) {
        this.values = values;
    }

    /** The value of a member that must be there; an exception if it is absent, null or not of its type. */
    protected final <T> T requiredMember(int index) {
        throw new UnsupportedOperationException();
    }

    /** The value of a member; empty if it is absent or null, an exception if it is not of its type. */
    protected final <T> Optional<T> optionalMember(int index) {
        throw new UnsupportedOperationException();
    }

    /** The items of a member; empty if it is absent or null, an exception if it is not of its type. */
    protected final <T extends @Nullable Object> List<T> listMember(int index) {
        throw new UnsupportedOperationException();
    }

    /** The entries of a member; empty if it is absent or null, an exception if it is not of its type. */
    protected final <V extends @Nullable Object> Map<String, V> mapMember(int index) {
        throw new UnsupportedOperationException();
    }

    /** The members without a fixed name, as the type that {@link Members#additional} declares. */
    protected final <V extends @Nullable Object> Map<String, V> additionalMembers(Codec<V> codec) {
        throw new UnsupportedOperationException();
    }

    /** The members that the type does not list. */
    public final Map<String, JsonValue> additionalProperties() {
        throw new UnsupportedOperationException();
    }

    /** Whether a member is present, even if it is null. */
    public final boolean hasMember(String wireName) {
        throw new UnsupportedOperationException();
    }

    /** The object as JSON. */
    public final String toJson() {
        throw new UnsupportedOperationException();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final int hashCode() {
        throw new UnsupportedOperationException();
    }

    @Override
    public final String toString() {
        throw new UnsupportedOperationException();
    }
}
