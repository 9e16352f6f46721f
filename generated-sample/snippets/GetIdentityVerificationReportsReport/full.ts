import stripe from '@utdk/stripe';

const verificationReport = await stripe.getidentityverificationreportsreport({ report: 'vr_123' });
console.log(verificationReport);
