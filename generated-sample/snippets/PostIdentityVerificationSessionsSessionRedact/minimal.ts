import stripe from '@utdk/stripe';

const verificationSession = await stripe.postidentityverificationsessionssessionredact({
  session: 'vs_123',
});
console.log(verificationSession);
