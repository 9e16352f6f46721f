package sdk.security.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.security.core.base.ApiObject;
import sdk.security.core.base.Members;
import sdk.security.core.base.ObjectBuilder;
import sdk.security.core.base.ObjectType;
import sdk.security.core.base.ObjectValues;
import sdk.security.core.internal.json.Codecs;

public final class NotFound extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<NotFound> TYPE = ObjectType.of("NotFound", new NotFound(NONE));

    private NotFound(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new NotFound(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("what", Codecs.STRING);
    }

    public Optional<String> what() {
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

    /** Builds {@link NotFound} objects. */
    public static final class Builder extends ObjectBuilder<NotFound, Builder> {
        private Builder(@Nullable NotFound from) {
            super(TYPE, from);
        }

        public Builder what(String what) {
            return set(0, what);
        }
    }
}
