package sdk.stripe.model;

import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.OpenEnum;

/**
 * Which kind of check the report is about.
 */
public final class VerificationReportType extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<VerificationReportType> TYPE = EnumType.of(new VerificationReportType(""));

    public static final VerificationReportType DOCUMENT = TYPE.known("document");

    public static final VerificationReportType ID_NUMBER = TYPE.known("id_number");

    private VerificationReportType(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new VerificationReportType(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static VerificationReportType of(String value) {
        return TYPE.of(value);
    }
}
