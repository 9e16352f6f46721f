curl https://api.example.com/v1/charges/charge_123
