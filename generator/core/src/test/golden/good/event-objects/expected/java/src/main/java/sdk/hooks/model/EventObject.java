package sdk.hooks.model;

import sdk.hooks.core.JsonValue;
import sdk.hooks.core.base.ApiUnion;
import sdk.hooks.core.base.UnionType;
import sdk.hooks.core.base.UnionValue;
import sdk.hooks.core.internal.json.Codecs;
import sdk.hooks.core.internal.object.Alternatives;

/**
 * The object that an event is about; the event's name decides about its type.
 */
public sealed interface EventObject extends ApiUnion permits Customer, EventObject.OfSource, Plan, EventObject.Unknown {
    /**
     * Reads and writes values of this type.
     */
    UnionType<EventObject> TYPE = UnionType.of("EventObject", EventObject::alternatives, Unknown::new);

    private static Alternatives<EventObject> alternatives() {
        return Alternatives.<EventObject>of()
                .selectedByName()
                .object(Customer.TYPE, "customer.created", "customer.deleted")
                .wrapped(Source.TYPE, OfSource::new)
                .named("customer.source.added")
                .object(Plan.TYPE, "customer.plan.changed");
    }

    /**
     * The value as this union.
     */
    static EventObject of(Source value) {
        return new OfSource(value);
    }

    /**
     * The alternative that is a {@code Source}.
     */
    final class OfSource extends UnionValue<Source> implements EventObject {
        private OfSource(Source value) {
            super(value, Source.TYPE);
        }
    }

    /**
     * A value that fits no alternative known here, kept as it came.
     */
    final class Unknown extends UnionValue<JsonValue> implements EventObject {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
