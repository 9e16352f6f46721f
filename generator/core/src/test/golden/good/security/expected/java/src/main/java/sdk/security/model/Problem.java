package sdk.security.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.security.core.base.ApiObject;
import sdk.security.core.base.Members;
import sdk.security.core.base.ObjectBuilder;
import sdk.security.core.base.ObjectType;
import sdk.security.core.base.ObjectValues;
import sdk.security.core.internal.json.Codecs;

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
                .optional("title", Codecs.STRING);
    }

    public Optional<String> title() {
        return optionalMember(0);
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

        public Builder title(String title) {
            return set(0, title);
        }
    }
}
