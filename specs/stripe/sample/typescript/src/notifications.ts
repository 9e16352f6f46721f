import { StripeWebhooks } from '@utdk/stripe';

/** The receiver of what Stripe tells the shop. */
export class Notifications {
  readonly #webhooks: StripeWebhooks;

  constructor(webhooks: StripeWebhooks) {
    this.#webhooks = webhooks;
  }

  /** What the shop does about a notification; it throws a `WebhookError` for one that Stripe did not sign. */
  async receive(body: string, signature: string | null): Promise<string> {
    const event = await this.#webhooks.parse(body, signature);
    if (StripeWebhooks.isUnknown(event)) {
      return `ignore ${event.type}`;
    }
    switch (event.type) {
      case 'payment_intent.succeeded':
        return `ship order ${event.data.object.metadata?.order}`;
      case 'charge.refunded':
        return `take back ${event.data.object.amount_refunded} of ${event.data.object.id}`;
      case 'customer.subscription.deleted':
        return `say goodbye to ${event.data.object.customer}`;
      default:
        return `ignore ${event.type}`;
    }
  }
}
