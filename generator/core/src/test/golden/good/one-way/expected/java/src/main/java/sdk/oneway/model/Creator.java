package sdk.oneway.model;

import sdk.oneway.core.base.ApiObject;
import sdk.oneway.core.base.Members;
import sdk.oneway.core.base.ObjectType;
import sdk.oneway.core.base.ObjectValues;
import sdk.oneway.core.internal.json.Codecs;

public final class Creator extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Creator> TYPE = ObjectType.of("Creator", new Creator(NONE));

    private Creator(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Creator(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("host", Codecs.STRING);
    }

    public String host() {
        return requiredMember(0);
    }
}
