package sdk.streams.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sdk.streams.core.base.ApiObject;
import sdk.streams.core.base.Members;
import sdk.streams.core.base.ObjectBuilder;
import sdk.streams.core.base.ObjectType;
import sdk.streams.core.base.ObjectValues;
import sdk.streams.core.internal.json.Codecs;

public final class EventListItemData extends ApiObject {
    /** Reads and writes objects of this type. */
    public static final ObjectType<EventListItemData> TYPE =
            ObjectType.of("EventListItemData", new EventListItemData(NONE));

    private EventListItemData(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new EventListItemData(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .optional("kind", Codecs.STRING);
    }

    public Optional<String> kind() {
        return optionalMember(0);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link EventListItemData} objects. */
    public static final class Builder extends ObjectBuilder<EventListItemData, Builder> {
        private Builder(@Nullable EventListItemData from) {
            super(TYPE, from);
        }

        public Builder kind(String kind) {
            return set(0, kind);
        }
    }
}
