package sdk.pay.model;

import java.util.Map;
import sdk.pay.core.JsonValue;
import sdk.pay.core.base.ApiObject;
import sdk.pay.core.base.Members;
import sdk.pay.core.base.ObjectType;
import sdk.pay.core.base.ObjectValues;
import sdk.pay.core.internal.json.Codec;
import sdk.pay.core.internal.json.Codecs;

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
