import stripe from '@utdk/stripe';

const result = await stripe.getidentityverificationsessions({
  created: { gt: 1, gte: 1, lt: 1, lte: 1 },
  ending_before: 'ending before',
  expand: ['data.last_verification_report'],
  limit: 10,
  starting_after: 'starting after',
  status: 'canceled',
});
console.log(result);
