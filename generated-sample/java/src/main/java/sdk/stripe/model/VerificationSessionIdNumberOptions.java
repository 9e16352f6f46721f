package sdk.stripe.model;

import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;

public final class VerificationSessionIdNumberOptions extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<VerificationSessionIdNumberOptions> TYPE = ObjectType.of("VerificationSessionIdNumberOptions", new VerificationSessionIdNumberOptions(NONE));

    private VerificationSessionIdNumberOptions(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new VerificationSessionIdNumberOptions(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of();
    }
}
