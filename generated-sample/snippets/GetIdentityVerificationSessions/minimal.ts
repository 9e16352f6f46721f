import stripe from '@utdk/stripe';

const result = await stripe.getidentityverificationsessions();
console.log(result);
