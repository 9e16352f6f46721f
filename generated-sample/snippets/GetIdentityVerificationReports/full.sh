curl 'https://api.stripe.com/v1/identity/verification_reports?created%5Bgt%5D=1767225600&created%5Bgte%5D=1767225600&created%5Blt%5D=1767225600&created%5Blte%5D=1767225600&ending_before=ending%20before&limit=10&starting_after=starting%20after&type=document&verification_session=verification%20session' \
  -H "Authorization: Bearer $STRIPE_API_KEY" \
  -H 'Stripe-Version: 2022-11-15'
