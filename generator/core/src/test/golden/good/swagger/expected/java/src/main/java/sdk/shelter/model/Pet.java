package sdk.shelter.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.shelter.core.base.ApiObject;
import sdk.shelter.core.base.Members;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.core.base.ObjectType;
import sdk.shelter.core.base.ObjectValues;
import sdk.shelter.core.internal.json.Codecs;

public final class Pet extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Pet> TYPE = ObjectType.of("Pet", new Pet(NONE));

    private Pet(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Pet(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("kind", Codecs.STRING)
                .required("name", Codecs.STRING)
                .optional("id", Codecs.STRING)
                .optional("owner", Codecs.STRING);
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

    /**
     * A builder without values. Required: {@code kind}, {@code name}.
     */
    public static Builder builder() {
        return new Builder(null);
    }

    /**
     * A builder with the values of this object.
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Builds {@link Pet} objects.
     */
    public static final class Builder extends ObjectBuilder<Pet, Builder> {
        private Builder(@Nullable Pet from) {
            super(TYPE, from);
        }

        public Builder kind(String kind) {
            return set(0, kind);
        }

        public Builder name(String name) {
            return set(1, name);
        }

        public Builder owner(String owner) {
            return set(3, owner);
        }

        /**
         * Sends null instead of a value of {@code owner}.
         */
        public Builder clearOwner() {
            return clear(3);
        }
    }
}
