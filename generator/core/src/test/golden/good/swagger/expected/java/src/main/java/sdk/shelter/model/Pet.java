package sdk.shelter.model;

import sdk.shelter.core.JsonValue;
import sdk.shelter.core.base.ApiUnion;
import sdk.shelter.core.base.UnionType;
import sdk.shelter.core.base.UnionValue;
import sdk.shelter.core.internal.json.Codecs;
import sdk.shelter.core.internal.object.Alternatives;

public sealed interface Pet extends ApiUnion permits Cat, Dog, Pet.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<Pet> TYPE = UnionType.of("Pet", Pet::alternatives, Unknown::new);

    private static Alternatives<Pet> alternatives() {
        return Alternatives.<Pet>of()
                .discriminator("kind")
                .object(Cat.TYPE, "cat")
                .object(Dog.TYPE, "dog");
    }

    /**
     * A value that fits no alternative known here, kept as it came.
     */
    final class Unknown extends UnionValue<JsonValue> implements Pet {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
