package sdk.polymorphism.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.internal.json.Codecs;

public final class Square extends ApiObject implements Shape {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Square> TYPE = ObjectType.of("Square", new Square(NONE));

    private Square(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Square(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .constant("kind", Codecs.STRING, "square")
                .optional("side", Codecs.DOUBLE);
    }

    public String kind() {
        return requiredMember(0);
    }

    public Optional<Double> side() {
        return optionalMember(1);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Square} objects. */
    public static final class Builder extends ObjectBuilder<Square, Builder> {
        private Builder(@Nullable Square from) {
            super(TYPE, from);
        }

        public Builder side(double side) {
            return set(1, side);
        }
    }
}
