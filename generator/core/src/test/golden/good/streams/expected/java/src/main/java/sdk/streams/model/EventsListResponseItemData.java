package sdk.streams.model;

import java.util.Optional;
import sdk.streams.core.base.ApiObject;
import sdk.streams.core.base.Members;
import sdk.streams.core.base.ObjectType;
import sdk.streams.core.base.ObjectValues;
import sdk.streams.core.internal.json.Codecs;

public final class EventsListResponseItemData extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<EventsListResponseItemData> TYPE = ObjectType.of("EventsListResponseItemData", new EventsListResponseItemData(NONE));

    private EventsListResponseItemData(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new EventsListResponseItemData(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("kind", Codecs.STRING);
    }

    public Optional<String> kind() {
        return optionalMember(0);
    }
}
