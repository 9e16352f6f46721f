import stripe from '@utdk/stripe';

const verificationSession = await stripe.identity.verificationSessions.create({ type: 'document' });
console.log(verificationSession);
