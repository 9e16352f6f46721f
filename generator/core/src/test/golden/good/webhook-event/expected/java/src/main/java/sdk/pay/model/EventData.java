package sdk.pay.model;

import java.util.Optional;
import sdk.pay.core.base.ApiObject;
import sdk.pay.core.base.Members;
import sdk.pay.core.base.ObjectType;
import sdk.pay.core.base.ObjectValues;

public final class EventData extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<EventData> TYPE = ObjectType.of("EventData", new EventData(NONE));

    private EventData(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new EventData(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("object", Charge.TYPE);
    }

    public Optional<Charge> object() {
        return optionalMember(0);
    }
}
