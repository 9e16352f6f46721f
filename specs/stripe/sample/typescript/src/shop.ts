import { CardError } from '@utdk/stripe';
import type { Customer, PaymentMethod, StripeClient } from '@utdk/stripe';

/** What became of an order. */
export type Outcome = { paid: true; payment: string; receipt: string | undefined } | { paid: false; reason: string };

/** A shop that has its customers and payments at Stripe. */
export class Shop {
  readonly #stripe: StripeClient;

  constructor(stripe: StripeClient) {
    this.#stripe = stripe;
  }

  /** Registers a customer. */
  register(name: string, email: string): Promise<Customer> {
    return this.#stripe.customers.create({
      name,
      email,
      address: { line1: '4 Chawton Lane', city: 'Alton', postal_code: 'GU34 1SD', country: 'GB' },
      preferred_locales: ['en-GB'],
      metadata: { newsletter: 'yes' },
    });
  }

  /** Saves a card for a customer; the token comes from the form in which the card was entered. */
  async saveCard(customer: Customer, token: string): Promise<PaymentMethod> {
    const method = await this.#stripe.paymentMethods.create({
      type: 'card',
      card: { token },
      billing_details: { name: customer.name ?? '' },
    });
    return this.#stripe.paymentMethods.attach(method.id, { customer: customer.id });
  }

  /** Charges a saved card for an order. Paying an order again has no effect. */
  async pay(order: string, amount: number, customer: Customer, card: PaymentMethod): Promise<Outcome> {
    try {
      const payment = await this.#stripe.paymentIntents.create(
        {
          amount,
          currency: 'gbp',
          customer: customer.id,
          payment_method: card.id,
          confirm: true,
          off_session: true,
          metadata: { order },
          expand: ['latest_charge'],
        },
        { idempotencyKey: `order-${order}` },
      );
      return { paid: true, payment: payment.id, receipt: payment.latest_charge?.receipt_url ?? undefined };
    } catch (error) {
      if (error instanceof CardError) {
        return { paid: false, reason: explain(error) };
      }
      throw error;
    }
  }

  /** Who paid, with what card. */
  async describe(paymentId: string): Promise<string> {
    const payment = await this.#stripe.paymentIntents.retrieve(paymentId, { expand: ['customer', 'payment_method'] });
    const name = payment.customer?.deleted ? 'a former customer' : payment.customer?.name;
    const card = payment.payment_method?.card;
    return `${name} paid with ${card?.brand} ending in ${card?.last4}`;
  }

  /** The sum of all charges since a time, without what was refunded. */
  async revenue(since: Date): Promise<number> {
    let sum = 0;
    for await (const charge of this.#stripe.charges.list({ created: { gte: seconds(since) }, limit: 100 })) {
      if (charge.status === 'succeeded') {
        sum += charge.amount - charge.amount_refunded;
      }
    }
    return sum;
  }

  /** The customers who came last. */
  newestCustomers(count: number): Promise<Customer[]> {
    return this.#stripe.customers.list({ limit: 100 }).autoPagingToArray({ limit: count });
  }

  /** What a supplier, whose account is connected to ours, may pay out, as amounts by currency. */
  async balanceOf(account: string): Promise<Map<string, number>> {
    const balance = await this.#stripe.balance.retrieve({}, { account });
    return new Map(balance.available.map(({ currency, amount }) => [currency, amount]));
  }
}

function explain(error: CardError): string {
  switch (error.code) {
    case 'expired_card':
      return 'The card has expired.';
    case 'card_declined':
      return error.error?.error.decline_code === 'insufficient_funds'
        ? 'There is not enough money on the card.'
        : 'The bank declined the card.';
    default:
      return error.error?.error.message ?? error.message;
  }
}

/** Stripe counts seconds where JavaScript counts milliseconds. */
function seconds(time: Date): number {
  return Math.floor(time.getTime() / 1000);
}
