curl -X POST https://api.stripe.com/v1/identity/verification_sessions/vs_123 \
  -H "Authorization: Bearer $STRIPE_API_KEY" \
  -H 'Stripe-Version: 2022-11-15' \
  -d 'expand[0]=last_verification_report' \
  -d 'metadata[key]=value' \
  -d 'options[document][allowed_types][0]=driving_license' \
  -d 'options[document][require_id_number]=true' \
  -d 'options[document][require_live_capture]=true' \
  -d 'options[document][require_matching_selfie]=true' \
  -d 'type=document'
