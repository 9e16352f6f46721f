curl -G https://api.stripe.com/v1/identity/verification_sessions/vs_123 \
  -H "Authorization: Bearer $STRIPE_API_KEY" \
  -d 'expand[0]=last_verification_report'
