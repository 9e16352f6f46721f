curl 'https://api.example.com/v1/charges/charge_123?expand%5B0%5D=customer'
