package sdk.names.model;

import java.util.List;
import java.util.Optional;
import sdk.names.core.base.ApiObject;
import sdk.names.core.base.Members;
import sdk.names.core.base.ObjectType;
import sdk.names.core.base.ObjectValues;
import sdk.names.core.internal.json.Codec;

public final class ListModel extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<ListModel> TYPE = ObjectType.of("ListModel", new ListModel(NONE));

    private ListModel(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ListModel(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("data", Codec.list(StringModel.TYPE))
                .optional("map", MapModel.TYPE);
    }

    public List<StringModel> data() {
        return listMember(0);
    }

    public Optional<MapModel> map() {
        return optionalMember(1);
    }
}
