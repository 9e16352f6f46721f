package sdk.stripe.model;

import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.OpenEnum;

/**
 * Why the check failed, in a short code.
 */
public final class VerificationDocumentReportErrorCode extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<VerificationDocumentReportErrorCode> TYPE =
            EnumType.of(new VerificationDocumentReportErrorCode(""));

    public static final VerificationDocumentReportErrorCode DOCUMENT_EXPIRED = TYPE.known("document_expired");

    public static final VerificationDocumentReportErrorCode DOCUMENT_TYPE_NOT_SUPPORTED =
            TYPE.known("document_type_not_supported");

    public static final VerificationDocumentReportErrorCode DOCUMENT_UNVERIFIED_OTHER =
            TYPE.known("document_unverified_other");

    private VerificationDocumentReportErrorCode(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new VerificationDocumentReportErrorCode(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static VerificationDocumentReportErrorCode of(String value) {
        return TYPE.of(value);
    }
}
