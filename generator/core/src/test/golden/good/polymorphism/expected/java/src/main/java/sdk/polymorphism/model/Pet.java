package sdk.polymorphism.model;

import sdk.polymorphism.core.JsonValue;
import sdk.polymorphism.core.base.ApiUnion;
import sdk.polymorphism.core.base.UnionType;
import sdk.polymorphism.core.base.UnionValue;
import sdk.polymorphism.core.internal.json.Codecs;
import sdk.polymorphism.core.internal.object.Alternatives;

public sealed interface Pet extends ApiUnion permits Cat, Dog, Pet.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<Pet> TYPE = UnionType.of("Pet", Pet::alternatives, Unknown::new);

    private static Alternatives<Pet> alternatives() {
        return Alternatives.<Pet>of()
                .discriminator("petType")
                .object(CatItself.TYPE, "Cat")
                .object(Siamese.TYPE, "Siamese")
                .object(Dog.TYPE, "Dog");
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
