import stripe from '@utdk/stripe';

const verificationSession = await stripe.postidentityverificationsessionssessioncancel({
  session: 'vs_123',
});
console.log(verificationSession);
