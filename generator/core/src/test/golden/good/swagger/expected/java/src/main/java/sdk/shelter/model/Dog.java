package sdk.shelter.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.shelter.core.base.ApiObject;
import sdk.shelter.core.base.Members;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.core.base.ObjectType;
import sdk.shelter.core.base.ObjectValues;
import sdk.shelter.core.internal.json.Codecs;

public final class Dog extends ApiObject implements Pet {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Dog> TYPE = ObjectType.of("Dog", new Dog(NONE));

    private Dog(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Dog(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .constant("kind", Codecs.STRING, "dog")
                .required("name", Codecs.STRING)
                .optional("id", Codecs.STRING)
                .optional("owner", Codecs.STRING)
                .optional("size", Codecs.INT64);
    }

    public String kind() {
        return requiredMember(0);
    }

    public String name() {
        return requiredMember(1);
    }

    public Optional<String> id() {
        return optionalMember(2);
    }

    public Optional<String> owner() {
        return optionalMember(3);
    }

    public Optional<Long> size() {
        return optionalMember(4);
    }

    /** A builder without values. Required: {@code name}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Dog} objects. Required: {@code name}. */
    public static final class Builder extends ObjectBuilder<Dog, Builder> {
        private Builder(@Nullable Dog from) {
            super(TYPE, from);
        }

        public Builder name(String name) {
            return set(1, name);
        }

        /** Only the API sets it; this is for tests. */
        public Builder id(String id) {
            return set(2, id);
        }

        public Builder owner(String owner) {
            return set(3, owner);
        }

        /** Sends null instead of a value of {@code owner}. */
        public Builder clearOwner() {
            return clear(3);
        }

        public Builder size(long size) {
            return set(4, size);
        }
    }
}
