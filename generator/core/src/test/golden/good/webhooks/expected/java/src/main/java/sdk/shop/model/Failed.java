package sdk.shop.model;

import java.util.Optional;
import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codecs;

public final class Failed extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Failed> TYPE = ObjectType.of("Failed", new Failed(NONE));

    private Failed(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Failed(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("reason", Codecs.STRING);
    }

    public Optional<String> reason() {
        return optionalMember(0);
    }
}
