package sdk.stripe.model;

import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;

public final class VerificationReportIdNumberOptions extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationReportIdNumberOptions> TYPE = ObjectType.of("VerificationReportIdNumberOptions", new VerificationReportIdNumberOptions(NONE));

    private VerificationReportIdNumberOptions(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationReportIdNumberOptions(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of();
    }
}
