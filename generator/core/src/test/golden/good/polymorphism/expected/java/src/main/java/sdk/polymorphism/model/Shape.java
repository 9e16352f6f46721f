package sdk.polymorphism.model;

import java.util.function.Consumer;
import sdk.polymorphism.core.JsonValue;
import sdk.polymorphism.core.base.ApiUnion;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.UnionType;
import sdk.polymorphism.core.base.UnionValue;
import sdk.polymorphism.core.internal.json.Codecs;
import sdk.polymorphism.core.internal.object.Alternatives;

public sealed interface Shape extends ApiUnion permits Round, Square, Shape.Unknown {
    /** Reads and writes values of this type. */
    UnionType<Shape> TYPE = UnionType.of("Shape", Shape::alternatives, Unknown::new);

    private static Alternatives<Shape> alternatives() {
        return Alternatives.<Shape>of()
                .discriminator("kind")
                .object(Round.TYPE, "circle", "ellipse")
                .object(Square.TYPE, "square");
    }

    /** The object that is built. */
    static Shape ofRound(Consumer<Round.Builder> value) {
        return ObjectBuilder.built(Round.builder(), value);
    }

    /** The object that is built. */
    static Shape ofSquare(Consumer<Square.Builder> value) {
        return ObjectBuilder.built(Square.builder(), value);
    }

    /** A value that fits no alternative known here, kept as it came. */
    final class Unknown extends UnionValue<JsonValue> implements Shape {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
