package sdk.shelter.model;

import sdk.shelter.core.base.ApiObject;
import sdk.shelter.core.base.Members;
import sdk.shelter.core.base.ObjectType;
import sdk.shelter.core.base.ObjectValues;
import sdk.shelter.core.internal.json.Codecs;

public final class Problem extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Problem> TYPE = ObjectType.of("Problem", new Problem(NONE));

    private Problem(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Problem(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("message", Codecs.STRING);
    }

    public String message() {
        return requiredMember(0);
    }
}
