package sdk.shop.model;

import sdk.shop.core.base.ApiObject;
import sdk.shop.core.base.Members;
import sdk.shop.core.base.ObjectType;
import sdk.shop.core.base.ObjectValues;
import sdk.shop.core.internal.json.Codecs;

public final class OrderSentWebhookParcel extends ApiObject {
    /**
     * Reads and writes objects of this type.
     */
    public static final ObjectType<OrderSentWebhookParcel> TYPE = ObjectType.of("OrderSentWebhookParcel", new OrderSentWebhookParcel(NONE));

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
                .required("number", Codecs.STRING);
    }

    public String number() {
        return requiredMember(0);
    }
}
