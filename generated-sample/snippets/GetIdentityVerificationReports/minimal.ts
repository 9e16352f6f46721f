import stripe from '@utdk/stripe';

const result = await stripe.getidentityverificationreports();
console.log(result);
