package sdk.stripe.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

/**
 * The last thing that went wrong in a session.
 */
public final class VerificationSessionLastError extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationSessionLastError> TYPE =
            ObjectType.of("VerificationSessionLastError", new VerificationSessionLastError(NONE));

    private VerificationSessionLastError(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationSessionLastError(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("code", VerificationSessionLastErrorCode.TYPE)
                .optional("reason", Codecs.STRING);
    }

    /**
     * What went wrong, in a short code.
     */
    public Optional<VerificationSessionLastErrorCode> code() {
        return optionalMember(0);
    }

    /**
     * A sentence that says what went wrong.
     */
    public Optional<String> reason() {
        return optionalMember(1);
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
     * Builds {@link VerificationSessionLastError} objects.
     */
    public static final class Builder extends ObjectBuilder<VerificationSessionLastError, Builder> {
        private Builder(@Nullable VerificationSessionLastError from) {
            super(TYPE, from);
        }

        /**
         * What went wrong, in a short code.
         */
        public Builder code(VerificationSessionLastErrorCode code) {
            return set(0, code);
        }

        /**
         * Sends null instead of a value of {@code code}.
         */
        public Builder clearCode() {
            return clear(0);
        }

        /**
         * A sentence that says what went wrong.
         */
        public Builder reason(String reason) {
            return set(1, reason);
        }

        /**
         * Sends null instead of a value of {@code reason}.
         */
        public Builder clearReason() {
            return clear(1);
        }
    }
}
