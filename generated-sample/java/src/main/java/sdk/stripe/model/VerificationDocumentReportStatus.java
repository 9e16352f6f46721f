package sdk.stripe.model;

import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.OpenEnum;

/**
 * How the document check ended.
 */
public final class VerificationDocumentReportStatus extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<VerificationDocumentReportStatus> TYPE =
            EnumType.of(new VerificationDocumentReportStatus(""));

    public static final VerificationDocumentReportStatus UNVERIFIED = TYPE.known("unverified");

    public static final VerificationDocumentReportStatus VERIFIED = TYPE.known("verified");

    private VerificationDocumentReportStatus(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new VerificationDocumentReportStatus(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static VerificationDocumentReportStatus of(String value) {
        return TYPE.of(value);
    }
}
