package sdk.polymorphism.model;

import org.jspecify.annotations.Nullable;
import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.internal.object.Presence;

/** The arguments of <code>POST /shapes</code>. */
public final class ShapeCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ShapeCreateParams> TYPE =
            ObjectType.of("ShapeCreateParams", new ShapeCreateParams(NONE));

    private ShapeCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ShapeCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Shape.TYPE, Presence.REQUIRED);
    }

    public Shape body() {
        return requiredMember(0);
    }

    /** A builder without values. Required: {@code body}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ShapeCreateParams} objects. Required: {@code body}. */
    public static final class Builder extends ObjectBuilder<ShapeCreateParams, Builder> {
        private Builder(@Nullable ShapeCreateParams from) {
            super(TYPE, from);
        }

        public Builder body(Shape body) {
            return set(0, body);
        }
    }
}
