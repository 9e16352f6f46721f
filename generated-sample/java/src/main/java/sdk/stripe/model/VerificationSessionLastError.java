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

/** The last thing that went wrong in a session. */
public final class VerificationSessionLastError extends ApiObject {
    /** Reads and writes objects of this type. */
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
                .optional("code", Code.TYPE)
                .optional("reason", Codecs.STRING);
    }

    /** What went wrong, in a short code. */
    public Optional<Code> code() {
        return optionalMember(0);
    }

    /** A sentence that says what went wrong. */
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

    /** Builds {@link VerificationSessionLastError} objects. */
    public static final class Builder extends ObjectBuilder<VerificationSessionLastError, Builder> {
        private Builder(@Nullable VerificationSessionLastError from) {
            super(TYPE, from);
        }

        /** What went wrong, in a short code. */
        public Builder code(Code code) {
            return set(0, code);
        }

        /** Sends null instead of a value of {@code code}. */
        public Builder clearCode() {
            return clear(0);
        }

        /** A sentence that says what went wrong. */
        public Builder reason(String reason) {
            return set(1, reason);
        }

        /** Sends null instead of a value of {@code reason}. */
        public Builder clearReason() {
            return clear(1);
        }
    }

    /** What went wrong, in a short code. */
    public static final class Code extends OpenEnum {
        /** Reads and writes values of this type. */
        public static final EnumType<Code> TYPE = EnumType.of(new Code(""));

        public static final Code ABANDONED = TYPE.known("abandoned");

        public static final Code CONSENT_DECLINED = TYPE.known("consent_declined");

        public static final Code COUNTRY_NOT_SUPPORTED = TYPE.known("country_not_supported");

        public static final Code DEVICE_NOT_SUPPORTED = TYPE.known("device_not_supported");

        public static final Code DOCUMENT_EXPIRED = TYPE.known("document_expired");

        public static final Code DOCUMENT_TYPE_NOT_SUPPORTED = TYPE.known("document_type_not_supported");

        public static final Code DOCUMENT_UNVERIFIED_OTHER = TYPE.known("document_unverified_other");

        public static final Code ID_NUMBER_INSUFFICIENT_DOCUMENT_DATA =
                TYPE.known("id_number_insufficient_document_data");

        public static final Code ID_NUMBER_MISMATCH = TYPE.known("id_number_mismatch");

        public static final Code ID_NUMBER_UNVERIFIED_OTHER = TYPE.known("id_number_unverified_other");

        public static final Code SELFIE_DOCUMENT_MISSING_PHOTO = TYPE.known("selfie_document_missing_photo");

        public static final Code SELFIE_FACE_MISMATCH = TYPE.known("selfie_face_mismatch");

        public static final Code SELFIE_MANIPULATED = TYPE.known("selfie_manipulated");

        public static final Code SELFIE_UNVERIFIED_OTHER = TYPE.known("selfie_unverified_other");

        public static final Code UNDER_SUPPORTED_AGE = TYPE.known("under_supported_age");

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
