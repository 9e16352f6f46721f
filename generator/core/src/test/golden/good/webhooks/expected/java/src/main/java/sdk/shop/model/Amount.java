package sdk.shop.model;

import java.util.Optional;
import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codecs;

public final class Amount extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Amount> TYPE = ObjectType.of("Amount", new Amount(NONE));

    private Amount(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Amount(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("cents", Codecs.INT64);
    }

    public Optional<Long> cents() {
        return optionalMember(0);
    }
}
