package sdk.polymorphism.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.internal.json.Codecs;

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
                .constant("petType", Codecs.STRING, "Dog")
                .optional("name", Codecs.STRING)
                .required("packSize", Codecs.INT64);
    }

    public String petType() {
        return requiredMember(0);
    }

    public Optional<String> name() {
        return optionalMember(1);
    }

    public long packSize() {
        return requiredMember(2);
    }

    /** A builder without values. Required: {@code packSize}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Dog} objects. Required: {@code packSize}. */
    public static final class Builder extends ObjectBuilder<Dog, Builder> {
        private Builder(@Nullable Dog from) {
            super(TYPE, from);
        }

        public Builder name(String name) {
            return set(1, name);
        }

        public Builder packSize(long packSize) {
            return set(2, packSize);
        }
    }
}
