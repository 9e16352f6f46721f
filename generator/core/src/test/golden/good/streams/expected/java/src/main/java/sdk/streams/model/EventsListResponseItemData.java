package sdk.streams.model;

import java.util.Optional;
import sdk.streams.core.ApiObject;
import sdk.streams.core.Codecs;
import sdk.streams.core.Members;
import sdk.streams.core.ObjectType;
import sdk.streams.core.ObjectValues;

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
