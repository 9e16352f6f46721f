import stripe from '@utdk/stripe';

const page = await stripe.getidentityverificationreports({
  created: { gt: 1767225600, gte: 1767225600, lt: 1767225600, lte: 1767225600 },
  ending_before: 'ending before',
  limit: 10,
  starting_after: 'starting after',
  type: 'document',
  verification_session: 'verification session',
});
console.log(page);
