package sdk.scalars.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.scalars.core.base.ApiObject;
import sdk.scalars.core.base.Members;
import sdk.scalars.core.base.ObjectBuilder;
import sdk.scalars.core.base.ObjectType;
import sdk.scalars.core.base.ObjectValues;
import sdk.scalars.core.internal.object.Presence;

/** The arguments of <code>POST /values</code>. */
public final class ValueCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ValueCreateParams> TYPE =
            ObjectType.of("ValueCreateParams", new ValueCreateParams(NONE));

    private ValueCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ValueCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Values.TYPE, Presence.REQUIRED);
    }

    public Values body() {
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

    /** Builds {@link ValueCreateParams} objects. Required: {@code body}. */
    public static final class Builder extends ObjectBuilder<ValueCreateParams, Builder> {
        private Builder(@Nullable ValueCreateParams from) {
            super(TYPE, from);
        }

        public Builder body(Values body) {
            return set(0, body);
        }

        public Builder body(Consumer<Values.Builder> body) {
            return set(0, built(Values.builder(), body));
        }
    }
}
