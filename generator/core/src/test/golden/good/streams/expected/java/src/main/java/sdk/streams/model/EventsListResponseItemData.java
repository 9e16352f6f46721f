package sdk.streams.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.streams.core.base.ApiObject;
import sdk.streams.core.base.Members;
import sdk.streams.core.base.ObjectBuilder;
import sdk.streams.core.base.ObjectType;
import sdk.streams.core.base.ObjectValues;
import sdk.streams.core.internal.json.Codecs;

public final class EventsListResponseItemData extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<EventsListResponseItemData> TYPE =
            ObjectType.of("EventsListResponseItemData", new EventsListResponseItemData(NONE));

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

    /**
     * A builder without values.
     */
    public static Builder builder() {
        return new Builder(null);
    }

    /**
     * A builder with the values of this object.
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Builds {@link EventsListResponseItemData} objects.
     */
    public static final class Builder extends ObjectBuilder<EventsListResponseItemData, Builder> {
        private Builder(@Nullable EventsListResponseItemData from) {
            super(TYPE, from);
        }

        public Builder kind(String kind) {
            return set(0, kind);
        }
    }
}
