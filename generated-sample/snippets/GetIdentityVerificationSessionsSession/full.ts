import stripe from '@utdk/stripe';

const verificationSession = await stripe.getidentityverificationsessionssession({
  session: 'vs_123',
  expand: ['last_verification_report'],
});
console.log(verificationSession);
