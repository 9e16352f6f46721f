package sdk.schema.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.schema.core.base.ApiObject;
import sdk.schema.core.base.Members;
import sdk.schema.core.base.ObjectBuilder;
import sdk.schema.core.base.ObjectType;
import sdk.schema.core.base.ObjectValues;
import sdk.schema.core.internal.object.Presence;

/** The arguments of <code>POST /things</code>. */
public final class ThingCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<ThingCreateParams> TYPE =
            ObjectType.of("ThingCreateParams", new ThingCreateParams(NONE));

    private ThingCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ThingCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Thing.TYPE, Presence.REQUIRED);
    }

    public Thing body() {
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

    /** Builds {@link ThingCreateParams} objects. Required: {@code body}. */
    public static final class Builder extends ObjectBuilder<ThingCreateParams, Builder> {
        private Builder(@Nullable ThingCreateParams from) {
            super(TYPE, from);
        }

        public Builder body(Thing body) {
            return set(0, body);
        }

        public Builder body(Consumer<Thing.Builder> body) {
            return set(0, built(Thing.builder(), body));
        }
    }
}
