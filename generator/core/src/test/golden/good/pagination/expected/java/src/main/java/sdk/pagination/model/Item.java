package sdk.pagination.model;

import sdk.pagination.core.base.ApiObject;
import sdk.pagination.core.base.Members;
import sdk.pagination.core.base.ObjectType;
import sdk.pagination.core.base.ObjectValues;
import sdk.pagination.core.internal.json.Codecs;

public final class Item extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Item> TYPE = ObjectType.of("Item", new Item(NONE));

    private Item(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Item(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("id", Codecs.STRING);
    }

    public String id() {
        return requiredMember(0);
    }
}
