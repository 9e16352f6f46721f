package sdk.pets.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.pets.core.base.ApiObject;
import sdk.pets.core.base.Members;
import sdk.pets.core.base.ObjectBuilder;
import sdk.pets.core.base.ObjectType;
import sdk.pets.core.base.ObjectValues;
import sdk.pets.core.internal.json.Codecs;

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
                .constant("petType", Codecs.STRING, "dog")
                .required("name", Codecs.STRING)
                .optional("barks", Codecs.BOOLEAN);
    }

    public String petType() {
        return requiredMember(0);
    }

    public String name() {
        return requiredMember(1);
    }

    public Optional<Boolean> barks() {
        return optionalMember(2);
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

        public Builder barks(boolean barks) {
            return set(2, barks);
        }
    }
}
