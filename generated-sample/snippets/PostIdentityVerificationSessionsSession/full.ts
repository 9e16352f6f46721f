import stripe from '@utdk/stripe';

const verificationSession = await stripe.postidentityverificationsessionssession({
  session: 'vs_123',
  expand: ['last_verification_report'],
  metadata: { key: 'value' },
  options: {
    document: {
      allowed_types: ['driving_license'],
      require_id_number: true,
      require_live_capture: true,
      require_matching_selfie: true,
    },
  },
  type: 'document',
});
console.log(verificationSession);
