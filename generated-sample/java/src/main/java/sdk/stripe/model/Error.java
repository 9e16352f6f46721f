package sdk.stripe.model;

import sdk.stripe.core.base.ApiObject;
import sdk.stripe.core.base.Members;
import sdk.stripe.core.base.ObjectType;
import sdk.stripe.core.base.ObjectValues;

/**
 * The body of a failed call.
 */
public final class Error extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Error> TYPE = ObjectType.of("Error", new Error(NONE));

    private Error(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Error(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("error", ApiErrors.TYPE);
    }

    public ApiErrors error() {
        return requiredMember(0);
    }
}
