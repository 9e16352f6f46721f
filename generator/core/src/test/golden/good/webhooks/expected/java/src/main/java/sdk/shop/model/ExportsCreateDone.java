package sdk.shop.model;

import java.util.List;
import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codec;
import sdk.shop.core.internal.json.Codecs;

public final class ExportsCreateDone extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<ExportsCreateDone> TYPE = ObjectType.of("ExportsCreateDone", new ExportsCreateDone(NONE));

    private ExportsCreateDone(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new ExportsCreateDone(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("url", Codecs.STRING)
                .optional("rows", Codec.list(ExportsCreateDoneRowsItem.TYPE));
    }

    public String url() {
        return requiredMember(0);
    }

    public List<ExportsCreateDoneRowsItem> rows() {
        return listMember(1);
    }
}
