import stripe from '@utdk/stripe';

const result = await stripe.getidentityverificationreports({
  created: { gt: 1, gte: 1, lt: 1, lte: 1 },
  ending_before: 'ending before',
  limit: 10,
  starting_after: 'starting after',
  type: 'document',
  verification_session: 'verification session',
});
console.log(result);
