package sdk.shop.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectBuilder;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codecs;

public final class OrderSentWebhook extends ApiObject implements WebhookEvent {
    /** Reads and writes objects of this type. */
    public static final ObjectType<OrderSentWebhook> TYPE =
            ObjectType.of("OrderSentWebhook", new OrderSentWebhook(NONE));

    private OrderSentWebhook(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new OrderSentWebhook(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .constant("type", Codecs.STRING, "order.sent")
                .received("parcel", Parcel.TYPE);
    }

    public String type() {
        return requiredMember(0);
    }

    public Parcel parcel() {
        return requiredMember(1);
    }

    /** A builder without values. */
    public static Builder builder() {
        return new Builder(null);
    }

    /** A builder with the values of this object. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link OrderSentWebhook} objects. */
    public static final class Builder extends ObjectBuilder<OrderSentWebhook, Builder> {
        private Builder(@Nullable OrderSentWebhook from) {
            super(TYPE, from);
        }

        public Builder parcel(Parcel parcel) {
            return set(1, parcel);
        }

        public Builder parcel(Consumer<Parcel.Builder> parcel) {
            return set(1, built(Parcel.builder(), parcel));
        }
    }

    public static final class Parcel extends ApiObject {
        /** Reads and writes objects of this type. */
        public static final ObjectType<Parcel> TYPE = ObjectType.of("OrderSentWebhook.Parcel", new Parcel(NONE));

        private Parcel(ObjectValues values) {
            super(values);
        }

        @Override
        protected ApiObject create(ObjectValues otherValues) {
            return new Parcel(otherValues);
        }

        @Override
        protected Members declaredMembers() {
            return Members.of()
                    .received("number", Codecs.STRING);
        }

        public String number() {
            return requiredMember(0);
        }

        /** A builder without values. */
        public static Builder builder() {
            return new Builder(null);
        }

        /** A builder with the values of this object. */
        public Builder toBuilder() {
            return new Builder(this);
        }

        /** Builds {@link Parcel} objects. */
        public static final class Builder extends ObjectBuilder<Parcel, Builder> {
            private Builder(@Nullable Parcel from) {
                super(TYPE, from);
            }

            public Builder number(String number) {
                return set(0, number);
            }
        }
    }
}
