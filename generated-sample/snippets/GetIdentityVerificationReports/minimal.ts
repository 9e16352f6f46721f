import stripe from '@utdk/stripe';

const result = await stripe.identity.verificationReports.list();
console.log(result);
