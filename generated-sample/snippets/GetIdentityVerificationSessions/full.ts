import stripe from '@utdk/stripe';

const page = await stripe.getidentityverificationsessions({
  created: { gt: 1767225600, gte: 1767225600, lt: 1767225600, lte: 1767225600 },
  ending_before: 'ending before',
  expand: ['data.last_verification_report'],
  limit: 10,
  starting_after: 'starting after',
  status: 'canceled',
});
console.log(page);
