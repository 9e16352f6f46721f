package sdk.stripe.model;

import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.OpenEnum;

/**
 * Which kind of number it is.
 */
public final class VerificationIdNumberReportIdNumberType extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<VerificationIdNumberReportIdNumberType> TYPE =
            EnumType.of(new VerificationIdNumberReportIdNumberType(""));

    public static final VerificationIdNumberReportIdNumberType BR_CPF = TYPE.known("br_cpf");

    public static final VerificationIdNumberReportIdNumberType SG_NRIC = TYPE.known("sg_nric");

    public static final VerificationIdNumberReportIdNumberType US_SSN = TYPE.known("us_ssn");

    private VerificationIdNumberReportIdNumberType(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new VerificationIdNumberReportIdNumberType(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static VerificationIdNumberReportIdNumberType of(String value) {
        return TYPE.of(value);
    }
}
