package sdk.stripe.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectBuilder;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.base.OpenEnum;
import sdk.stripe.core.internal.json.Codecs;

public final class VerificationDocumentReportError extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<VerificationDocumentReportError> TYPE =
            ObjectType.of("VerificationDocumentReportError", new VerificationDocumentReportError(NONE));

    private VerificationDocumentReportError(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationDocumentReportError(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("code", Code.TYPE)
                .optional("reason", Codecs.STRING);
    }

    /** Why the check failed, in a short code. */
    public Optional<Code> code() {
        return optionalMember(0);
    }

    /** A sentence for people that says why the check failed; it may be shown to the person. */
    public Optional<String> reason() {
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

    /** Builds {@link VerificationDocumentReportError} objects. */
    public static final class Builder extends ObjectBuilder<VerificationDocumentReportError, Builder> {
        private Builder(@Nullable VerificationDocumentReportError from) {
            super(TYPE, from);
        }

        /** Why the check failed, in a short code. */
        public Builder code(Code code) {
            return set(0, code);
        }

        /** Sends null instead of a value of {@code code}. */
        public Builder clearCode() {
            return clear(0);
        }

        /** A sentence for people that says why the check failed; it may be shown to the person. */
        public Builder reason(String reason) {
            return set(1, reason);
        }

        /** Sends null instead of a value of {@code reason}. */
        public Builder clearReason() {
            return clear(1);
        }
    }

    /** Why the check failed, in a short code. */
    public static final class Code extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Code> TYPE = EnumType.of(new Code(""));

        public static final Code DOCUMENT_EXPIRED = TYPE.known("document_expired");

        public static final Code DOCUMENT_TYPE_NOT_SUPPORTED = TYPE.known("document_type_not_supported");

        public static final Code DOCUMENT_UNVERIFIED_OTHER = TYPE.known("document_unverified_other");

        private Code(String value) {
            super(value);
        }

        @Override
        protected OpenEnum create(String otherValue) {
            return new Code(otherValue);
        }

        /** The constant with this value, or a new value that is not known here. */
        public static Code of(String value) {
            return TYPE.of(value);
        }
    }
}
