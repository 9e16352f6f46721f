package sdk.oneway.model;

import sdk.oneway.core.base.ApiObject;
import sdk.oneway.core.base.Members;
import sdk.oneway.core.base.ObjectType;
import sdk.oneway.core.base.ObjectValues;
import sdk.oneway.core.internal.json.Codecs;

public final class Found extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Found> TYPE = ObjectType.of("Found", new Found(NONE));

    private Found(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Found(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("total", Codecs.INT64);
    }

    public long total() {
        return requiredMember(0);
    }
}
