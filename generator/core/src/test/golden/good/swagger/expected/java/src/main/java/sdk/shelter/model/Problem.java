package sdk.shelter.model;

import org.jspecify.annotations.Nullable;
import sdk.shelter.core.base.ApiObject;
import sdk.shelter.core.base.Members;
import sdk.shelter.core.base.ObjectBuilder;
import sdk.shelter.core.base.ObjectType;
import sdk.shelter.core.base.ObjectValues;
import sdk.shelter.core.internal.json.Codecs;

public final class Problem extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Problem> TYPE = ObjectType.of("Problem", new Problem(NONE));

    private Problem(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Problem(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("message", Codecs.STRING);
    }

    public String message() {
        return requiredMember(0);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Problem} objects. */
    public static final class Builder extends ObjectBuilder<Problem, Builder> {
        private Builder(@Nullable Problem from) {
            super(TYPE, from);
        }

        public Builder message(String message) {
            return set(0, message);
        }
    }
}
