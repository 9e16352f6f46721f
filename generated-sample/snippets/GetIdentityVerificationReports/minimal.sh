curl https://api.stripe.com/v1/identity/verification_reports \
  -H "Authorization: Bearer $STRIPE_API_KEY"
