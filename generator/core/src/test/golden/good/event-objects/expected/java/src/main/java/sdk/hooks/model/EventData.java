package sdk.hooks.model;

import java.util.Map;
import sdk.hooks.core.JsonValue;
import sdk.hooks.core.base.ApiObject;
import sdk.hooks.core.base.Members;
import sdk.hooks.core.base.ObjectType;
import sdk.hooks.core.base.ObjectValues;
import sdk.hooks.core.internal.json.Codec;
import sdk.hooks.core.internal.json.Codecs;

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
                .required("object", EventObject.TYPE)
                .optional("previous", Codec.map(Codecs.ANY));
    }

    /**
     * The object itself.
     */
    public EventObject object() {
        return requiredMember(0);
    }

    public Map<String, JsonValue> previous() {
        return mapMember(1);
    }
}
