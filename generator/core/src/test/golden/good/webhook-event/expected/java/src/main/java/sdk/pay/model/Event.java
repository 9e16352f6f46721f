package sdk.pay.model;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.pay.core.base.ApiObject;
import sdk.pay.core.base.Members;
import sdk.pay.core.base.ObjectBuilder;
import sdk.pay.core.base.ObjectType;
import sdk.pay.core.base.ObjectValues;
import sdk.pay.core.internal.json.Codecs;

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
                .received("data", Data.TYPE)
                .optional("problem", WebhookErrorModel.TYPE);
    }

    public String id() {
        return requiredMember(0);
    }

    public Data data() {
        return requiredMember(1);
    }

    public Optional<WebhookErrorModel> problem() {
        return optionalMember(2);
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

        public Builder data(Data data) {
            return set(1, data);
        }

        public Builder data(Consumer<Data.Builder> data) {
            return set(1, built(Data.builder(), data));
        }

        public Builder problem(WebhookErrorModel problem) {
            return set(2, problem);
        }

        public Builder problem(Consumer<WebhookErrorModel.Builder> problem) {
            return set(2, built(WebhookErrorModel.builder(), problem));
        }
    }

    public static final class Data extends ApiObject {
        /** Reads and writes objects of this type. */
        public static final ObjectType<Data> TYPE = ObjectType.of("Event.Data", new Data(NONE));

        private Data(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Data(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .optional("object", Charge.TYPE);
        }

        public Optional<Charge> object() {
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

        /** Builds {@link Data} objects. */
        public static final class Builder extends ObjectBuilder<Data, Builder> {
            private Builder(@Nullable Data from) {
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
}
