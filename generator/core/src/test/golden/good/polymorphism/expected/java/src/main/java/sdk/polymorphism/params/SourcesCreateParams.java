package sdk.polymorphism.params;

import org.jspecify.annotations.Nullable;
import sdk.polymorphism.core.base.ApiObject;
import sdk.polymorphism.core.base.Members;
import sdk.polymorphism.core.base.ObjectBuilder;
import sdk.polymorphism.core.base.ObjectType;
import sdk.polymorphism.core.base.ObjectValues;
import sdk.polymorphism.core.internal.object.Presence;
import sdk.polymorphism.model.Source;

/**
 * The arguments of <code>POST /sources</code>.
 */
public final class SourcesCreateParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<SourcesCreateParams> TYPE =
            ObjectType.of("SourcesCreateParams", new SourcesCreateParams(NONE));

    private SourcesCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new SourcesCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Source.TYPE, Presence.REQUIRED);
    }

    public Source body() {
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
     * Builds {@link SourcesCreateParams} objects. Required: {@code body}.
     */
    public static final class Builder extends ObjectBuilder<SourcesCreateParams, Builder> {
        private Builder(@Nullable SourcesCreateParams from) {
            super(TYPE, from);
        }

        public Builder body(Source body) {
            return set(0, body);
        }
    }
}
