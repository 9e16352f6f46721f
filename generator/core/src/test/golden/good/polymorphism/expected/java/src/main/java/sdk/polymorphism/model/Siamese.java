package sdk.polymorphism.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.internal.json.Codecs;

public final class Siamese extends ApiObject implements Cat {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Siamese> TYPE = ObjectType.of("Siamese", new Siamese(NONE));

    private Siamese(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Siamese(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .constant("petType", Codecs.STRING, "Siamese")
                .optional("name", Codecs.STRING)
                .optional("lives", Codecs.INT32)
                .optional("voice", Codecs.STRING);
    }

    public String petType() {
        return requiredMember(0);
    }

    public Optional<String> name() {
        return optionalMember(1);
    }

    public Optional<Integer> lives() {
        return optionalMember(2);
    }

    public Optional<String> voice() {
        return optionalMember(3);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Siamese} objects. */
    public static final class Builder extends ObjectBuilder<Siamese, Builder> {
        private Builder(@Nullable Siamese from) {
            super(TYPE, from);
        }

        public Builder name(String name) {
            return set(1, name);
        }

        public Builder lives(int lives) {
            return set(2, lives);
        }

        public Builder voice(String voice) {
            return set(3, voice);
        }
    }
}
