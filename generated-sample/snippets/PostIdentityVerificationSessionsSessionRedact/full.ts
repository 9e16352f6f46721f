import stripe from '@utdk/stripe';

const verificationSession = await stripe.postidentityverificationsessionssessionredact({
  session: 'vs_123',
  expand: ['last_verification_report'],
});
console.log(verificationSession);
