package sdk.stripe.model;

import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.OpenEnum;

/**
 * What went wrong, in a short code.
 */
public final class VerificationSessionLastErrorCode extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<VerificationSessionLastErrorCode> TYPE =
            EnumType.of(new VerificationSessionLastErrorCode(""));

    public static final VerificationSessionLastErrorCode ABANDONED = TYPE.known("abandoned");

    public static final VerificationSessionLastErrorCode CONSENT_DECLINED = TYPE.known("consent_declined");

    public static final VerificationSessionLastErrorCode COUNTRY_NOT_SUPPORTED = TYPE.known("country_not_supported");

    public static final VerificationSessionLastErrorCode DEVICE_NOT_SUPPORTED = TYPE.known("device_not_supported");

    public static final VerificationSessionLastErrorCode DOCUMENT_EXPIRED = TYPE.known("document_expired");

    public static final VerificationSessionLastErrorCode DOCUMENT_TYPE_NOT_SUPPORTED =
            TYPE.known("document_type_not_supported");

    public static final VerificationSessionLastErrorCode DOCUMENT_UNVERIFIED_OTHER =
            TYPE.known("document_unverified_other");

    public static final VerificationSessionLastErrorCode ID_NUMBER_INSUFFICIENT_DOCUMENT_DATA =
            TYPE.known("id_number_insufficient_document_data");

    public static final VerificationSessionLastErrorCode ID_NUMBER_MISMATCH = TYPE.known("id_number_mismatch");

    public static final VerificationSessionLastErrorCode ID_NUMBER_UNVERIFIED_OTHER =
            TYPE.known("id_number_unverified_other");

    public static final VerificationSessionLastErrorCode SELFIE_DOCUMENT_MISSING_PHOTO =
            TYPE.known("selfie_document_missing_photo");

    public static final VerificationSessionLastErrorCode SELFIE_FACE_MISMATCH = TYPE.known("selfie_face_mismatch");

    public static final VerificationSessionLastErrorCode SELFIE_MANIPULATED = TYPE.known("selfie_manipulated");

    public static final VerificationSessionLastErrorCode SELFIE_UNVERIFIED_OTHER =
            TYPE.known("selfie_unverified_other");

    public static final VerificationSessionLastErrorCode UNDER_SUPPORTED_AGE = TYPE.known("under_supported_age");

    private VerificationSessionLastErrorCode(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new VerificationSessionLastErrorCode(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static VerificationSessionLastErrorCode of(String value) {
        return TYPE.of(value);
    }
}
