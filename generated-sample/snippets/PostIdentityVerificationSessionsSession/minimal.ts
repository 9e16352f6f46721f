import stripe from '@utdk/stripe';

const verificationSession = await stripe.postidentityverificationsessionssession({
  session: 'vs_123',
});
console.log(verificationSession);
