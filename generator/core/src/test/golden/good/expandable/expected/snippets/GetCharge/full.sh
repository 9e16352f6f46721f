curl -G https://api.example.com/v1/charges/charge_123 \
  -d 'expand[0]=customer'
