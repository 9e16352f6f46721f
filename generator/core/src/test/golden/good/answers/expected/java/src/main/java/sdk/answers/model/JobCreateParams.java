package sdk.answers.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.answers.core.base.ApiObject;
import sdk.answers.core.base.Members;
import sdk.answers.core.base.ObjectBuilder;
import sdk.answers.core.base.ObjectType;
import sdk.answers.core.base.ObjectValues;
import sdk.answers.core.internal.json.Codecs;
import sdk.answers.core.internal.object.Presence;

/** The arguments of <code>POST /jobs</code>. */
public final class JobCreateParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<JobCreateParams> TYPE = ObjectType.of("JobCreateParams", new JobCreateParams(NONE));

    private JobCreateParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new JobCreateParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .body("speed", Codecs.INT64, Presence.OPTIONAL)
                .body("name", Codecs.STRING, Presence.OPTIONAL);
    }

    public Optional<Long> speed() {
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

    /** Builds {@link JobCreateParams} objects. */
    public static final class Builder extends ObjectBuilder<JobCreateParams, Builder> {
        private Builder(@Nullable JobCreateParams from) {
            super(TYPE, from);
        }

        public Builder speed(long speed) {
            return set(0, speed);
        }

        public Builder name(String name) {
            return set(1, name);
        }
    }
}
