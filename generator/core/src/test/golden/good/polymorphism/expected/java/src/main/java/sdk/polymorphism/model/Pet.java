package sdk.polymorphism.model;

import java.util.function.Consumer;
import sdk.polymorphism.core.JsonValue;
import sdk.polymorphism.core.base.ApiUnion;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.UnionType;
import sdk.polymorphism.core.base.UnionValue;
import sdk.polymorphism.core.internal.json.Codecs;
import sdk.polymorphism.core.internal.object.Alternatives;

public sealed interface Pet extends ApiUnion permits Cat, Dog, Pet.Unknown {
    /** Reads and writes values of this type. */
    UnionType<Pet> TYPE = UnionType.of("Pet", Pet::alternatives, Unknown::new);

    private static Alternatives<Pet> alternatives() {
        return Alternatives.<Pet>of()
                .discriminator("petType")
                .object(Cat.Itself.TYPE, "Cat")
                .object(Siamese.TYPE, "Siamese")
                .object(Dog.TYPE, "Dog");
    }

    /** The object that is built. */
    static Pet ofItself(Consumer<Cat.Itself.Builder> value) {
        return ObjectBuilder.built(Cat.Itself.builder(), value);
    }

    /** The object that is built. */
    static Pet ofSiamese(Consumer<Siamese.Builder> value) {
        return ObjectBuilder.built(Siamese.builder(), value);
    }

    /** The object that is built. */
    static Pet ofDog(Consumer<Dog.Builder> value) {
        return ObjectBuilder.built(Dog.builder(), value);
    }

    /** A value that fits no alternative known here, kept as it came. */
    final class Unknown extends UnionValue<JsonValue> implements Pet {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
