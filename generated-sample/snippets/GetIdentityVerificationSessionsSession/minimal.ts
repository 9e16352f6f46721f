import stripe from '@utdk/stripe';

const verificationSession = await stripe.getidentityverificationsessionssession({
  session: 'vs_123',
});
console.log(verificationSession);
