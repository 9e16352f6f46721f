package sdk.stripe.model;

import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.OpenEnum;

/**
 * Which kind of document was shown.
 */
public final class VerificationDocumentReportType extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<VerificationDocumentReportType> TYPE =
            EnumType.of(new VerificationDocumentReportType(""));

    public static final VerificationDocumentReportType DRIVING_LICENSE = TYPE.known("driving_license");

    public static final VerificationDocumentReportType ID_CARD = TYPE.known("id_card");

    public static final VerificationDocumentReportType PASSPORT = TYPE.known("passport");

    private VerificationDocumentReportType(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new VerificationDocumentReportType(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static VerificationDocumentReportType of(String value) {
        return TYPE.of(value);
    }
}
