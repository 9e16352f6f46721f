import stripe from '@utdk/stripe';

const page = await stripe.getidentityverificationreports();
console.log(page);
