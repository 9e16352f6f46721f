package sdk.hooks.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import sdk.hooks.core.JsonValue;
import sdk.hooks.core.base.ApiObject;
import sdk.hooks.core.base.Members;
import sdk.hooks.core.base.ObjectBuilder;
import sdk.hooks.core.base.ObjectType;
import sdk.hooks.core.base.ObjectValues;
import sdk.hooks.core.internal.json.Codec;
import sdk.hooks.core.internal.json.Codecs;

public final class EventData extends ApiObject {
    /** Reads and writes objects of this type. */
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
                .received("object", Event.EventObject.TYPE)
                .optional("previous", Codec.map(Codecs.ANY));
    }

    /** The object itself. */
    public Event.EventObject object() {
        return requiredMember(0);
    }

    public Map<String, JsonValue> previous() {
        return mapMember(1);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link EventData} objects. */
    public static final class Builder extends ObjectBuilder<EventData, Builder> {
        private Builder(@Nullable EventData from) {
            super(TYPE, from);
        }

        /** The object itself. */
        public Builder object(Event.EventObject object) {
            return set(0, object);
        }

        public Builder previous(Map<String, JsonValue> previous) {
            return set(1, previous);
        }

        /** Puts one entry into {@code previous}. */
        public Builder putPrevious(String key, JsonValue value) {
            return put(1, key, value);
        }
    }
}
