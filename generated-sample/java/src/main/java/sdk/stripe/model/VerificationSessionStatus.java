package sdk.stripe.model;

import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.OpenEnum;

/**
 * Where the session stands.
 */
public final class VerificationSessionStatus extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<VerificationSessionStatus> TYPE = EnumType.of(new VerificationSessionStatus(""));

    public static final VerificationSessionStatus CANCELED = TYPE.known("canceled");

    public static final VerificationSessionStatus PROCESSING = TYPE.known("processing");

    public static final VerificationSessionStatus REQUIRES_INPUT = TYPE.known("requires_input");

    public static final VerificationSessionStatus VERIFIED = TYPE.known("verified");

    private VerificationSessionStatus(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new VerificationSessionStatus(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static VerificationSessionStatus of(String value) {
        return TYPE.of(value);
    }
}
