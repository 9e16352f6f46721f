package sdk.answers.model;

import org.jspecify.annotations.Nullable;
import sdk.answers.core.base.ApiObject;
import sdk.answers.core.base.Members;
import sdk.answers.core.base.ObjectBuilder;
import sdk.answers.core.base.ObjectType;
import sdk.answers.core.base.ObjectValues;
import sdk.answers.core.internal.json.Codecs;

public final class Job extends ApiObject implements JobCreateResult {
    /** Reads and writes objects of this type. */
    public static final ObjectType<Job> TYPE = ObjectType.of("Job", new Job(NONE));

    private Job(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Job(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("id", Codecs.STRING);
    }

    public String id() {
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

    /** Builds {@link Job} objects. */
    public static final class Builder extends ObjectBuilder<Job, Builder> {
        private Builder(@Nullable Job from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(0, id);
        }
    }
}
