package sdk.polymorphism.model;

import java.util.function.Consumer;
import sdk.polymorphism.core.JsonValue;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.UnionType;
import sdk.polymorphism.core.base.UnionValue;
import sdk.polymorphism.core.internal.json.Codecs;
import sdk.polymorphism.core.internal.object.Alternatives;

public sealed interface Cat extends Pet permits CatItself, Siamese, Cat.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<Cat> TYPE = UnionType.of("Cat", Cat::alternatives, Unknown::new);

    private static Alternatives<Cat> alternatives() {
        return Alternatives.<Cat>of()
                .discriminator("petType")
                .object(CatItself.TYPE, "Cat")
                .object(Siamese.TYPE, "Siamese");
    }

    /**
     * The object that is built.
     */
    static Cat ofCatItself(Consumer<CatItself.Builder> value) {
        return ObjectBuilder.built(CatItself.builder(), value);
    }

    /**
     * The object that is built.
     */
    static Cat ofSiamese(Consumer<Siamese.Builder> value) {
        return ObjectBuilder.built(Siamese.builder(), value);
    }

    /**
     * A value that fits no alternative known here, kept as it came.
     */
    final class Unknown extends UnionValue<JsonValue> implements Cat {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
