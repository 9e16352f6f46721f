package sdk.hooks.model;

import sdk.hooks.core.base.ApiObject;
import sdk.hooks.core.base.Members;
import sdk.hooks.core.base.ObjectType;
import sdk.hooks.core.base.ObjectValues;
import sdk.hooks.core.internal.json.Codecs;

/**
 * Something that happened.
 */
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
                .required("type", Codecs.STRING)
                .required("data", EventData.TYPE)
                .selects("type", EventObject.TYPE, "data", "object");
    }

    public String id() {
        return requiredMember(0);
    }

    /**
     * The name, such as customer.created.
     */
    public String type() {
        return requiredMember(1);
    }

    public EventData data() {
        return requiredMember(2);
    }
}
