package sdk.pay.model;

import java.util.Optional;
import sdk.pay.core.base.ApiObject;
import sdk.pay.core.base.Members;
import sdk.pay.core.base.ObjectType;
import sdk.pay.core.base.ObjectValues;
import sdk.pay.core.internal.json.Codecs;

public final class Charge extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Charge> TYPE = ObjectType.of("Charge", new Charge(NONE));

    private Charge(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Charge(otherValues);
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
