curl https://pay.example.com/charges/charge_123
