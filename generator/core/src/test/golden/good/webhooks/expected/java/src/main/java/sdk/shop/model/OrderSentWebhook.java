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
    /**
     * Reads and writes objects of this type.
     */
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
                .received("parcel", OrderSentWebhookParcel.TYPE);
    }

    public String type() {
        return requiredMember(0);
    }

    public OrderSentWebhookParcel parcel() {
        return requiredMember(1);
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
     * Builds {@link OrderSentWebhook} objects.
     */
    public static final class Builder extends ObjectBuilder<OrderSentWebhook, Builder> {
        private Builder(@Nullable OrderSentWebhook from) {
            super(TYPE, from);
        }

        public Builder parcel(OrderSentWebhookParcel parcel) {
            return set(1, parcel);
        }

        public Builder parcel(Consumer<OrderSentWebhookParcel.Builder> parcel) {
            return set(1, built(OrderSentWebhookParcel.builder(), parcel));
        }
    }
}
