package sdk.shop.model;

import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codecs;

public final class OrderSentWebhook extends ApiObject implements WebhookEvent {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<OrderSentWebhook> TYPE = ObjectType.of("OrderSentWebhook", new OrderSentWebhook(NONE));

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
                .required("parcel", OrderSentWebhookParcel.TYPE);
    }

    public String type() {
        return requiredMember(0);
    }

    public OrderSentWebhookParcel parcel() {
        return requiredMember(1);
    }
}
