package sdk.shelter.model;

import java.util.function.Consumer;
import sdk.shelter.core.JsonValue;
import sdk.shelter.core.base.ApiUnion;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.core.base.UnionType;
import sdk.shelter.core.base.UnionValue;
import sdk.shelter.core.internal.json.Codecs;
import sdk.shelter.core.internal.object.Alternatives;

public sealed interface Pet extends ApiUnion permits Cat, Dog, Pet.Unknown {
    /** Reads and writes values of this type. */
    UnionType<Pet> TYPE = UnionType.of("Pet", Pet::alternatives, Unknown::new);

    private static Alternatives<Pet> alternatives() {
        return Alternatives.<Pet>of()
                .discriminator("kind")
                .object(Cat.TYPE, "cat")
                .object(Dog.TYPE, "dog");
    }

    /** The object that is built. */
    static Pet ofCat(Consumer<Cat.Builder> value) {
        return ObjectBuilder.built(Cat.builder(), value);
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
