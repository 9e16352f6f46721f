import stripe from '@utdk/stripe';

const result = await stripe.identity.verificationSessions.list();
console.log(result);
