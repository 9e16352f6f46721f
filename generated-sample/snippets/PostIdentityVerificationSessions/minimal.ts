import stripe from '@utdk/stripe';

const verificationSession = await stripe.postidentityverificationsessions({ type: 'document' });
console.log(verificationSession);
