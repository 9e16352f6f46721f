package sdk.streams.model;

import sdk.streams.core.ApiObject;
import sdk.streams.core.Codecs;
import sdk.streams.core.Members;
import sdk.streams.core.ObjectType;
import sdk.streams.core.ObjectValues;

public final class Row extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Row> TYPE = ObjectType.of("Row", new Row(NONE));

    private Row(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Row(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("id", Codecs.INT64);
    }

    public long id() {
        return requiredMember(0);
    }
}
