package sdk.pets.model;

import org.jspecify.annotations.Nullable;
import sdk.pets.core.base.ApiObject;
import sdk.pets.core.base.Members;
import sdk.pets.core.base.ObjectBuilder;
import sdk.pets.core.base.ObjectType;
import sdk.pets.core.base.ObjectValues;
import sdk.pets.core.internal.json.Codecs;

public final class Cat extends ApiObject implements Pet {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Cat> TYPE = ObjectType.of("Cat", new Cat(NONE));

    private Cat(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Cat(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .constant("petType", Codecs.STRING, "cat")
                .required("name", Codecs.STRING)
                .required("lives", Codecs.INT32);
    }

    public String petType() {
        return requiredMember(0);
    }

    public String name() {
        return requiredMember(1);
    }

    public int lives() {
        return requiredMember(2);
    }

    /** A builder without values. Required: {@code name}, {@code lives}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Cat} objects. Required: {@code name}, {@code lives}. */
    public static final class Builder extends ObjectBuilder<Cat, Builder> {
        private Builder(@Nullable Cat from) {
            super(TYPE, from);
        }

        public Builder name(String name) {
            return set(1, name);
        }

        public Builder lives(int lives) {
            return set(2, lives);
        }
    }
}
