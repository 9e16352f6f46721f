package shop;

import sdk.stripe.StripeWebhooks;
import sdk.stripe.model.Charge;
import sdk.stripe.model.Event;
import sdk.stripe.model.PaymentIntent;
import sdk.stripe.model.Subscription;

/** The receiver of what Stripe tells the shop. */
final class Notifications {
    private final StripeWebhooks webhooks;

    Notifications(StripeWebhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** What the shop does about a notification; throws a {@code WebhookException} for one that Stripe did not sign. */
    String receive(String body, String signature) {
        Event event = webhooks.parse(body, signature);
        Event.EventObject object = event.data().object();
        if (event.type().equals("payment_intent.succeeded") && object instanceof PaymentIntent payment) {
            return "ship order " + payment.metadata().get("order");
        }
        if (event.type().equals("charge.refunded") && object instanceof Charge charge) {
            return "take back " + charge.amountRefunded() + " of " + charge.id();
        }
        if (event.type().equals("customer.subscription.deleted") && object instanceof Subscription subscription) {
            return "say goodbye to " + subscription.customer().id();
        }
        return "ignore " + event.type();
    }
}
