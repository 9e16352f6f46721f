package sdk.answers.params;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.answers.core.base.ApiObject;
import sdk.answers.core.base.Members;
import sdk.answers.core.base.ObjectBuilder;
import sdk.answers.core.base.ObjectType;
import sdk.answers.core.base.ObjectValues;
import sdk.answers.core.internal.object.Presence;
import sdk.answers.model.Lock;

/**
 * The arguments of <code>PUT /locks/{lock}</code>.
 */
public final class LocksReplaceParams extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<LocksReplaceParams> TYPE =
            ObjectType.of("LocksReplaceParams", new LocksReplaceParams(NONE));

    private LocksReplaceParams(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new LocksReplaceParams(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .wholeBody(Lock.TYPE, Presence.REQUIRED);
    }

    public Lock body() {
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
     * Builds {@link LocksReplaceParams} objects. Required: {@code body}.
     */
    public static final class Builder extends ObjectBuilder<LocksReplaceParams, Builder> {
        private Builder(@Nullable LocksReplaceParams from) {
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
