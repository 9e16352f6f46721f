package sdk.stripe.model;

import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;

public final class VerificationSessionRedaction extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationSessionRedaction> TYPE = ObjectType.of("VerificationSessionRedaction", new VerificationSessionRedaction(NONE));

    private VerificationSessionRedaction(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationSessionRedaction(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("status", VerificationSessionRedactionStatus.TYPE);
    }

    /**
     * Whether the redaction is still running or done.
     */
    public VerificationSessionRedactionStatus status() {
        return requiredMember(0);
    }
}
