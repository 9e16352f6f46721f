package sdk.hooks.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.hooks.core.base.ApiObject;
import sdk.hooks.core.base.Members;
import sdk.hooks.core.base.ObjectBuilder;
import sdk.hooks.core.base.ObjectType;
import sdk.hooks.core.base.ObjectValues;
import sdk.hooks.core.internal.json.Codecs;

public final class Plan extends ApiObject implements Event.EventObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Plan> TYPE = ObjectType.of("Plan", new Plan(NONE));

    private Plan(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Plan(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("id", Codecs.STRING)
                .optional("level", Codecs.INT64);
    }

    public Optional<String> id() {
        return optionalMember(0);
    }

    public Optional<Long> level() {
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

    /** Builds {@link Plan} objects. */
    public static final class Builder extends ObjectBuilder<Plan, Builder> {
        private Builder(@Nullable Plan from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(0, id);
        }

        public Builder level(long level) {
            return set(1, level);
        }
    }
}
