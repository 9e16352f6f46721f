package sdk.stripe.model;

import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.OpenEnum;

/**
 * Why the check failed, in a short code.
 */
public final class VerificationIdNumberReportErrorCode extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<VerificationIdNumberReportErrorCode> TYPE =
            EnumType.of(new VerificationIdNumberReportErrorCode(""));

    public static final VerificationIdNumberReportErrorCode ID_NUMBER_INSUFFICIENT_DOCUMENT_DATA =
            TYPE.known("id_number_insufficient_document_data");

    public static final VerificationIdNumberReportErrorCode ID_NUMBER_MISMATCH = TYPE.known("id_number_mismatch");

    public static final VerificationIdNumberReportErrorCode ID_NUMBER_UNVERIFIED_OTHER =
            TYPE.known("id_number_unverified_other");

    private VerificationIdNumberReportErrorCode(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new VerificationIdNumberReportErrorCode(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static VerificationIdNumberReportErrorCode of(String value) {
        return TYPE.of(value);
    }
}
