curl 'https://api.stripe.com/v1/identity/verification_sessions?created%5Bgt%5D=1767225600&created%5Bgte%5D=1767225600&created%5Blt%5D=1767225600&created%5Blte%5D=1767225600&ending_before=ending%20before&expand%5B0%5D=data.last_verification_report&limit=10&starting_after=starting%20after&status=canceled' \
  -H "Authorization: Bearer $STRIPE_API_KEY" \
  -H 'Stripe-Version: 2022-11-15'
