package sdk.polymorphism.model;

import org.jspecify.annotations.Nullable;
import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.internal.object.Presence;

/** The arguments of <code>POST /sources</code>. */
public final class SourceCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<SourceCreateParams> TYPE =
            ObjectType.of("SourceCreateParams", new SourceCreateParams(NONE));

    private SourceCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new SourceCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Source.TYPE, Presence.REQUIRED);
    }

    public Source body() {
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

    /** Builds {@link SourceCreateParams} objects. Required: {@code body}. */
    public static final class Builder extends ObjectBuilder<SourceCreateParams, Builder> {
        private Builder(@Nullable SourceCreateParams from) {
            super(TYPE, from);
        }

        public Builder body(Source body) {
            return set(0, body);
        }
    }
}
