package sdk.streams.model;

import sdk.streams.core.base.ApiObject;
import sdk.streams.core.base.Members;
import sdk.streams.core.base.ObjectType;
import sdk.streams.core.base.ObjectValues;
import sdk.streams.core.internal.json.Codecs;

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
