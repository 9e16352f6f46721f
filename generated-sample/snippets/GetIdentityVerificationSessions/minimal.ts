import stripe from '@utdk/stripe';

const page = await stripe.getidentityverificationsessions();
console.log(page);
