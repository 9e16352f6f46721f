package sdk.hooks.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.hooks.core.JsonValue;
import sdk.hooks.core.base.ApiObject;
import sdk.hooks.core.base.ApiUnion;
import sdk.hooks.core.base.Members;
import sdk.hooks.core.base.ObjectBuilder;
import sdk.hooks.core.base.ObjectType;
import sdk.hooks.core.base.ObjectValues;
import sdk.hooks.core.base.UnionType;
import sdk.hooks.core.base.UnionValue;
import sdk.hooks.core.internal.json.Codecs;
import sdk.hooks.core.internal.object.Alternatives;

/** Something that happened. */
public final class Event extends ApiObject {
    /** Reads and writes objects of this type. */
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
                .received("id", Codecs.STRING)
                .received("type", Codecs.STRING)
                .received("data", EventData.TYPE)
                .selects("type", EventObject.TYPE, "data", "object");
    }

    public String id() {
        return requiredMember(0);
    }

    /** The name, such as customer.created. */
    public String type() {
        return requiredMember(1);
    }

    public EventData data() {
        return requiredMember(2);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Event} objects. */
    public static final class Builder extends ObjectBuilder<Event, Builder> {
        private Builder(@Nullable Event from) {
            super(TYPE, from);
        }

        public Builder id(String id) {
            return set(0, id);
        }

        /** The name, such as customer.created. */
        public Builder type(String type) {
            return set(1, type);
        }

        public Builder data(EventData data) {
            return set(2, data);
        }

        public Builder data(Consumer<EventData.Builder> data) {
            return set(2, built(EventData.builder(), data));
        }
    }

    /** The object that an event is about; the event's name decides about its type. */
    public sealed interface EventObject extends ApiUnion
            permits Customer, EventObject.OfSource, Plan, EventObject.Unknown {
        /** Reads and writes values of this type. */
        UnionType<EventObject> TYPE = UnionType.of("Event.EventObject", EventObject::alternatives, Unknown::new);

        private static Alternatives<EventObject> alternatives() {
            return Alternatives.<EventObject>of()
                    .selectedByName()
                    .object(Customer.TYPE, "customer.created", "customer.deleted")
                    .wrapped(Source.TYPE, OfSource::new)
                    .named("customer.source.added")
                    .object(Plan.TYPE, "customer.plan.changed");
        }

        /** The value as this union. */
        static EventObject of(Source value) {
            return new OfSource(value);
        }

        /** The alternative that is a {@code Source}. */
        final class OfSource extends UnionValue<Source> implements EventObject {
            private OfSource(Source value) {
                super(value, Source.TYPE);
            }
        }

        /** A value that fits no alternative known here, kept as it came. */
        final class Unknown extends UnionValue<JsonValue> implements EventObject {
            private Unknown(JsonValue value) {
                super(value, Codecs.ANY);
            }
        }
    }
}
