package sdk.shop.model;

import java.util.Optional;
import sdk.shop.core.ApiObject;
import sdk.shop.core.Codecs;
import sdk.shop.core.Members;
import sdk.shop.core.ObjectType;
import sdk.shop.core.ObjectValues;

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
