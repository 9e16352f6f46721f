import stripe from '@utdk/stripe';

const verificationReport = await stripe.identity.verificationReports.retrieve('vr_123');
console.log(verificationReport);
