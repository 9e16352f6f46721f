package sdk.shop.model;

import sdk.shop.core.JsonValue;
import sdk.shop.core.base.ApiUnion;
import sdk.shop.core.base.UnionType;
import sdk.shop.core.base.UnionValue;
import sdk.shop.core.internal.json.Codecs;
import sdk.shop.core.internal.object.Alternatives;

/** What the API sends to an endpoint. */
public sealed interface WebhookEvent extends ApiUnion permits OrderPaid, OrderSentWebhook, WebhookEvent.Unknown {
    /** Reads and writes values of this type. */
    UnionType<WebhookEvent> TYPE = UnionType.of("WebhookEvent", WebhookEvent::alternatives, Unknown::new);

    private static Alternatives<WebhookEvent> alternatives() {
        return Alternatives.<WebhookEvent>of()
                .discriminator("type")
                .object(OrderPaid.TYPE, "order.paid")
                .object(OrderSentWebhook.TYPE, "order.sent");
    }

    /** A value that fits no alternative known here, kept as it came. */
    final class Unknown extends UnionValue<JsonValue> implements WebhookEvent {
        private Unknown(JsonValue value) {
            super(value, Codecs.ANY);
        }
    }
}
