import stripe from '@utdk/stripe';

const verificationSession = await stripe.identity.verificationSessions.redact('vs_123');
console.log(verificationSession);
