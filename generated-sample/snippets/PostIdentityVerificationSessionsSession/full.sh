curl -X POST https://api.stripe.com/v1/identity/verification_sessions/vs_123 \
  -H "Authorization: Bearer $STRIPE_API_KEY" \
  -H 'Stripe-Version: 2022-11-15' \
  -d 'expand%5B0%5D=last_verification_report' \
  -d 'metadata%5Bkey%5D=value' \
  -d 'options%5Bdocument%5D%5Ballowed_types%5D%5B0%5D=driving_license' \
  -d 'options%5Bdocument%5D%5Brequire_id_number%5D=true' \
  -d 'options%5Bdocument%5D%5Brequire_live_capture%5D=true' \
  -d 'options%5Bdocument%5D%5Brequire_matching_selfie%5D=true' \
  -d 'type=document'
