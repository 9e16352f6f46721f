import stripe from '@utdk/stripe';

const verificationSession = await stripe.identity.verificationSessions.update('vs_123');
console.log(verificationSession);
