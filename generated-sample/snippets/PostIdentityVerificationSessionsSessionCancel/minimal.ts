import stripe from '@utdk/stripe';

const verificationSession = await stripe.identity.verificationSessions.cancel('vs_123');
console.log(verificationSession);
