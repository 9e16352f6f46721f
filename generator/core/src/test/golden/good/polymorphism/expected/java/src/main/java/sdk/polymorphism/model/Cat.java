package sdk.polymorphism.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.polymorphism.core.JsonValue;
import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.base.UnionType;
import sdk.polymorphism.core.base.UnionValue;
import sdk.polymorphism.core.internal.json.Codecs;
import sdk.polymorphism.core.internal.object.Alternatives;

public sealed interface Cat extends Pet permits Cat.Itself, Siamese, Cat.Unknown {
    /** Reads and writes values of this type. */
    UnionType<Cat> TYPE = UnionType.of("Cat", Cat::alternatives, Unknown::new);

    private static Alternatives<Cat> alternatives() {
        return Alternatives.<Cat>of()
                .discriminator("petType")
                .object(Itself.TYPE, "Cat")
                .object(Siamese.TYPE, "Siamese");
    }

    /** The object that is built. */
    static Cat ofItself(Consumer<Itself.Builder> value) {
        return ObjectBuilder.built(Itself.builder(), value);
    }

    /** The object that is built. */
    static Cat ofSiamese(Consumer<Siamese.Builder> value) {
        return ObjectBuilder.built(Siamese.builder(), value);
    }

    /** A value that fits no alternative known here, kept as it came. */
    final class Unknown extends UnionValue<JsonValue> implements Cat {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }

    final class Itself extends ApiObject implements Cat {
        /** Reads and writes objects of this type. */
        public static final ObjectType<Itself> TYPE = ObjectType.of("Cat.Itself", new Itself(NONE));

        private Itself(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Itself(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .constant("petType", Codecs.STRING, "Cat")
                    .optional("name", Codecs.STRING)
                    .optional("lives", Codecs.INT32);
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

        /** A builder without values. */
        public static Builder builder() {
            return new Builder(null);
        }

        /** A builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Builds {@link Itself} objects. */
        public static final class Builder extends ObjectBuilder<Itself, Builder> {
            private Builder(@Nullable Itself from) {
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
}
