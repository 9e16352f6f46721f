package sdk.kinds.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.kinds.core.base.ApiObject;
import sdk.kinds.core.base.Members;
import sdk.kinds.core.base.ObjectBuilder;
import sdk.kinds.core.base.ObjectType;
import sdk.kinds.core.base.ObjectValues;
import sdk.kinds.core.internal.json.Codecs;

public final class FailureError extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<FailureError> TYPE = ObjectType.of("FailureError", new FailureError(NONE));

    private FailureError(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new FailureError(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("type", Codecs.STRING)
                .optional("code", Codecs.STRING)
                .optional("message", Codecs.STRING)
                .optional("decline", Codecs.STRING);
    }

    public String type() {
        return requiredMember(0);
    }

    public Optional<String> code() {
        return optionalMember(1);
    }

    public Optional<String> message() {
        return optionalMember(2);
    }

    public Optional<String> decline() {
        return optionalMember(3);
    }

    /**
     * A builder without values.
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
     * Builds {@link FailureError} objects.
     */
    public static final class Builder extends ObjectBuilder<FailureError, Builder> {
        private Builder(@Nullable FailureError from) {
            super(TYPE, from);
        }

        public Builder type(String type) {
            return set(0, type);
        }

        public Builder code(String code) {
            return set(1, code);
        }

        public Builder message(String message) {
            return set(2, message);
        }

        public Builder decline(String decline) {
            return set(3, decline);
        }
    }
}
