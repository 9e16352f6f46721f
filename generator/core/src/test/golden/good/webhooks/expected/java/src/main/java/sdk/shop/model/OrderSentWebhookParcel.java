package sdk.shop.model;

import org.jspecify.annotations.Nullable;
import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectBuilder;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codecs;

public final class OrderSentWebhookParcel extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<OrderSentWebhookParcel> TYPE =
            ObjectType.of("OrderSentWebhookParcel", new OrderSentWebhookParcel(NONE));

    private OrderSentWebhookParcel(ObjectValues values) {
        super(values);
    }

    @Override
    protected ApiObject create(ObjectValues otherValues) {
        return new OrderSentWebhookParcel(otherValues);
    }

    @Override
    protected Members declaredMembers() {
        return Members.of()
                .received("number", Codecs.STRING);
    }

    public String number() {
        return requiredMember(0);
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
     * Builds {@link OrderSentWebhookParcel} objects.
     */
    public static final class Builder extends ObjectBuilder<OrderSentWebhookParcel, Builder> {
        private Builder(@Nullable OrderSentWebhookParcel from) {
            super(TYPE, from);
        }

        public Builder number(String number) {
            return set(0, number);
        }
    }
}
