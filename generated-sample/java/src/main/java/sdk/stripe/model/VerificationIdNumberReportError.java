package sdk.stripe.model;

import java.util.Optional;
import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;
import sdk.stripe.core.internal.json.Codecs;

public final class VerificationIdNumberReportError extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationIdNumberReportError> TYPE = ObjectType.of("VerificationIdNumberReportError", new VerificationIdNumberReportError(NONE));

    private VerificationIdNumberReportError(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationIdNumberReportError(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("code", VerificationIdNumberReportErrorCode.TYPE)
                .optional("reason", Codecs.STRING);
    }

    /**
     * Why the check failed, in a short code.
     */
    public Optional<VerificationIdNumberReportErrorCode> code() {
        return optionalMember(0);
    }

    /**
     * A sentence for people that says why the check failed; it may be shown to the person.
     */
    public Optional<String> reason() {
        return optionalMember(1);
    }
}
