package sdk.pagination.model;

import sdk.pagination.core.base.ApiObject;
import sdk.pagination.core.base.Members;
import sdk.pagination.core.base.ObjectType;
import sdk.pagination.core.base.ObjectValues;
import sdk.pagination.core.internal.json.Codecs;

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
                .required("key", Codecs.STRING);
    }

    public String key() {
        return requiredMember(0);
    }
}
