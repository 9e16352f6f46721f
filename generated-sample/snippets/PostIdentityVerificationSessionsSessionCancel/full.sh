curl -X POST https://api.stripe.com/v1/identity/verification_sessions/vs_123/cancel \
  -H "Authorization: Bearer $STRIPE_API_KEY" \
  -H 'Stripe-Version: 2022-11-15' \
  -d 'expand%5B0%5D=last_verification_report'
