package sdk.stripe.model;

import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.OpenEnum;

/**
 * Why the check failed, in a short code.
 */
public final class VerificationSelfieReportErrorCode extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<VerificationSelfieReportErrorCode> TYPE =
            EnumType.of(new VerificationSelfieReportErrorCode(""));

    public static final VerificationSelfieReportErrorCode SELFIE_DOCUMENT_MISSING_PHOTO =
            TYPE.known("selfie_document_missing_photo");

    public static final VerificationSelfieReportErrorCode SELFIE_FACE_MISMATCH = TYPE.known("selfie_face_mismatch");

    public static final VerificationSelfieReportErrorCode SELFIE_MANIPULATED = TYPE.known("selfie_manipulated");

    public static final VerificationSelfieReportErrorCode SELFIE_UNVERIFIED_OTHER =
            TYPE.known("selfie_unverified_other");

    private VerificationSelfieReportErrorCode(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new VerificationSelfieReportErrorCode(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static VerificationSelfieReportErrorCode of(String value) {
        return TYPE.of(value);
    }
}
