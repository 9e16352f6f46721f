package sdk.stripe.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

public final class VerificationSelfieReportError extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationSelfieReportError> TYPE =
            ObjectType.of("VerificationSelfieReportError", new VerificationSelfieReportError(NONE));

    private VerificationSelfieReportError(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationSelfieReportError(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("code", VerificationSelfieReportErrorCode.TYPE)
                .optional("reason", Codecs.STRING);
    }

    /**
     * Why the check failed, in a short code.
     */
    public Optional<VerificationSelfieReportErrorCode> code() {
        return optionalMember(0);
    }

    /**
     * A sentence for people that says why the check failed; it may be shown to the person.
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
     * Builds {@link VerificationSelfieReportError} objects.
     */
    public static final class Builder extends ObjectBuilder<VerificationSelfieReportError, Builder> {
        private Builder(@Nullable VerificationSelfieReportError from) {
            super(TYPE, from);
        }

        /**
         * Why the check failed, in a short code.
         */
        public Builder code(VerificationSelfieReportErrorCode code) {
            return set(0, code);
        }

        /**
         * Sends null instead of a value of {@code code}.
         */
        public Builder clearCode() {
            return clear(0);
        }

        /**
         * A sentence for people that says why the check failed; it may be shown to the person.
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
