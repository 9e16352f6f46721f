package sdk.polymorphism.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.internal.json.Codecs;

public final class Round extends ApiObject implements Shape {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Round> TYPE = ObjectType.of("Round", new Round(NONE));

    private Round(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Round(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("kind", Codecs.STRING).oneOf("circle", "ellipse")
                .optional("radius", Codecs.DOUBLE);
    }

    public String kind() {
        return requiredMember(0);
    }

    public Optional<Double> radius() {
        return optionalMember(1);
    }

    /** A builder without values. Required: {@code kind}. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Round} objects. Required: {@code kind}. */
    public static final class Builder extends ObjectBuilder<Round, Builder> {
        private Builder(@Nullable Round from) {
            super(TYPE, from);
        }

        public Builder kind(String kind) {
            return set(0, kind);
        }

        public Builder radius(double radius) {
            return set(1, radius);
        }
    }
}
