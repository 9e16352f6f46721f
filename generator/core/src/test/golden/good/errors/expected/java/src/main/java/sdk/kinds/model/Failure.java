package sdk.kinds.model;

import sdk.kinds.core.base.ApiObject;
import sdk.kinds.core.base.Members;
import sdk.kinds.core.base.ObjectType;
import sdk.kinds.core.base.ObjectValues;

public final class Failure extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Failure> TYPE = ObjectType.of("Failure", new Failure(NONE));

    private Failure(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Failure(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("error", FailureError.TYPE);
    }

    public FailureError error() {
        return requiredMember(0);
    }
}
