package sdk.polymorphism.params;

import org.jspecify.annotations.Nullable;
import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.internal.object.Presence;
import sdk.polymorphism.model.Shape;

/**
 * The arguments of <code>POST /shapes</code>.
 */
public final class ShapesCreateParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<ShapesCreateParams> TYPE =
            ObjectType.of("ShapesCreateParams", new ShapesCreateParams(NONE));

    private ShapesCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ShapesCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Shape.TYPE, Presence.REQUIRED);
    }

    public Shape body() {
        return requiredMember(0);
    }

    /**
     * A builder without values. Required: {@code body}.
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
     * Builds {@link ShapesCreateParams} objects. Required: {@code body}.
     */
    public static final class Builder extends ObjectBuilder<ShapesCreateParams, Builder> {
        private Builder(@Nullable ShapesCreateParams from) {
            super(TYPE, from);
        }

        public Builder body(Shape body) {
            return set(0, body);
        }
    }
}
