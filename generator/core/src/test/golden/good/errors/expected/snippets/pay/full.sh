curl -X POST https://kinds.example.com/payments
