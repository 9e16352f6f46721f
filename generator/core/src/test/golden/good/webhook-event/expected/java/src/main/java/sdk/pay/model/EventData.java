package sdk.pay.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.pay.core.base.ApiObject;
import sdk.pay.core.base.Members;
import sdk.pay.core.base.ObjectBuilder;
import sdk.pay.core.base.ObjectType;
import sdk.pay.core.base.ObjectValues;

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
                .optional("object", Charge.TYPE);
    }

    public Optional<Charge> object() {
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
     * Builds {@link EventData} objects.
     */
    public static final class Builder extends ObjectBuilder<EventData, Builder> {
        private Builder(@Nullable EventData from) {
            super(TYPE, from);
        }

        public Builder object(Charge object) {
            return set(0, object);
        }

        public Builder object(Consumer<Charge.Builder> object) {
            return set(0, built(Charge.builder(), object));
        }
    }
}
