curl https://api.stripe.com/v1/identity/verification_sessions/vs_123 \
  -H "Authorization: Bearer $STRIPE_API_KEY" \
  -H 'Stripe-Version: 2022-11-15'
