curl -X POST https://api.stripe.com/v1/identity/verification_sessions \
  -H "Authorization: Bearer $STRIPE_API_KEY" \
  -d 'type=document'
