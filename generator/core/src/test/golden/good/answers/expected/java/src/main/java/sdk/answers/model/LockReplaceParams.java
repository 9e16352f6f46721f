package sdk.answers.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.answers.core.base.ApiObject;
import sdk.answers.core.base.Members;
import sdk.answers.core.base.ObjectBuilder;
import sdk.answers.core.base.ObjectType;
import sdk.answers.core.base.ObjectValues;
import sdk.answers.core.internal.object.Presence;

/** The arguments of <code>PUT /locks/{lock}</code>. */
public final class LockReplaceParams extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<LockReplaceParams> TYPE =
            ObjectType.of("LockReplaceParams", new LockReplaceParams(NONE));

    private LockReplaceParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new LockReplaceParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Lock.TYPE, Presence.REQUIRED);
    }

    public Lock body() {
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

    /** Builds {@link LockReplaceParams} objects. Required: {@code body}. */
    public static final class Builder extends ObjectBuilder<LockReplaceParams, Builder> {
        private Builder(@Nullable LockReplaceParams from) {
            super(TYPE, from);
        }

        public Builder body(Lock body) {
            return set(0, body);
        }

        public Builder body(Consumer<Lock.Builder> body) {
            return set(0, built(Lock.builder(), body));
        }
    }
}
