package sdk.stripe.model;

import sdk.stripe.core.base.EnumType;
import sdk.stripe.core.base.OpenEnum;

/**
 * Whether the redaction is still running or done.
 */
public final class VerificationSessionRedactionStatus extends OpenEnum {
    /**
     * Reads and writes values of this type.
     */
    public static final EnumType<VerificationSessionRedactionStatus> TYPE =
            EnumType.of(new VerificationSessionRedactionStatus(""));

    public static final VerificationSessionRedactionStatus PROCESSING = TYPE.known("processing");

    public static final VerificationSessionRedactionStatus REDACTED = TYPE.known("redacted");

    private VerificationSessionRedactionStatus(String value) {
        super(value);
    }

    @Override
    protected OpenEnum create(String otherValue) {
        return new VerificationSessionRedactionStatus(otherValue);
    }

    /**
     * The constant with this value, or a new value that is not known here.
     */
    public static VerificationSessionRedactionStatus of(String value) {
        return TYPE.of(value);
    }
}
