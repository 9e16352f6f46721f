package sdk.oneway.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.oneway.core.base.ApiObject;
import sdk.oneway.core.base.Members;
import sdk.oneway.core.base.ObjectBuilder;
import sdk.oneway.core.base.ObjectType;
import sdk.oneway.core.base.ObjectValues;
import sdk.oneway.core.internal.json.Codecs;

public final class Plan extends ApiObject {
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
                .optional("price", Codecs.INT64)
                .optional("name", Codecs.STRING);
    }

    public Optional<Long> price() {
        return optionalMember(0);
    }

    public Optional<String> name() {
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

        /** Only the API sets it; this is for tests. */
        public Builder price(long price) {
            return set(0, price);
        }

        public Builder name(String name) {
            return set(1, name);
        }
    }
}
