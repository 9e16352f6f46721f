import stripe from '@utdk/stripe';

const verificationSession = await stripe.identity.verificationSessions.retrieve('vs_123', {
  expand: ['last_verification_report'],
});
console.log(verificationSession);
