package sdk.shop.model;

import java.util.Optional;
import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codecs;

public final class ExportsCreateDoneRowsItem extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<ExportsCreateDoneRowsItem> TYPE = ObjectType.of("ExportsCreateDoneRowsItem", new ExportsCreateDoneRowsItem(NONE));

    private ExportsCreateDoneRowsItem(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ExportsCreateDoneRowsItem(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("id", Codecs.STRING);
    }

    public Optional<String> id() {
        return optionalMember(0);
    }
}
