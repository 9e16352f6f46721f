import stripe, { StripeWebhooks, WebhookError } from '@utdk/stripe';
import { Notifications } from './notifications.js';
import { Shop } from './shop.js';

// A day in the shop, at the account of the environment variable STRIPE_API_KEY; an argument is the account of a supplier.
const shop = new Shop(stripe);
const supplier = process.argv[2];

const jane = await shop.register('Jane Austen', 'jane@example.com');
console.log(`${jane.id}: ${jane.name}, newsletter: ${jane.metadata?.newsletter}`);
console.log(`lives in ${jane.address?.city}`);

const visa = await shop.saveCard(jane, 'tok_visa');
console.log(`saved ${visa.card?.brand} ${visa.card?.last4}`);
const paid = await shop.pay('emma', 1250, jane, visa);
if (paid.paid) {
  console.log(`paid: ${paid.receipt ?? 'no receipt'}`);
  console.log(await shop.describe(paid.payment));
}

const empty = await shop.saveCard(jane, 'tok_chargeCustomerFail');
const refused = await shop.pay('persuasion', 990, jane, empty);
if (!refused.paid) {
  console.log(`not paid: ${refused.reason}`);
}

console.log(`revenue: ${await shop.revenue(new Date('2022-01-01T00:00:00Z'))}`);
for (const customer of await shop.newestCustomers(3)) {
  const day = new Date(customer.created * 1000).toISOString().slice(0, 10);
  console.log(`customer since ${day}: ${customer.name}`);
}
if (supplier !== undefined) {
  for (const [currency, amount] of await shop.balanceOf(supplier)) {
    console.log(`${supplier} may pay out ${amount} ${currency}`);
  }
}

// What Stripe would send to the shop's server, signed with the secret of the endpoint.
const webhooks = new StripeWebhooks({ secret: 'whsec_of_the_shop' });
const notifications = new Notifications(webhooks);
const body = JSON.stringify({
  id: 'evt_1',
  object: 'event',
  type: 'payment_intent.succeeded',
  data: { object: { id: 'pi_1', object: 'payment_intent', metadata: { order: 'emma' } } },
});
const { 'Stripe-Signature': signature = null } = await webhooks.sign(body);
console.log(await notifications.receive(body, signature));
try {
  await notifications.receive(body.replace('emma', 'all'), signature);
} catch (error) {
  console.log(error instanceof WebhookError ? 'a forged notification' : error);
}
