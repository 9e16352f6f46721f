package sdk.pay.model;

import java.util.Optional;
import sdk.pay.core.base.ApiObject;
import sdk.pay.core.base.Members;
import sdk.pay.core.base.ObjectType;
import sdk.pay.core.base.ObjectValues;
import sdk.pay.core.internal.json.Codecs;

public final class Event extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<Event> TYPE = ObjectType.of("Event", new Event(NONE));

    private Event(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new Event(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .required("id", Codecs.STRING)
                .required("data", EventData.TYPE)
                .optional("problem", WebhookError.TYPE);
    }

    public String id() {
        return requiredMember(0);
    }

    public EventData data() {
        return requiredMember(1);
    }

    public Optional<WebhookError> problem() {
        return optionalMember(2);
    }
}
