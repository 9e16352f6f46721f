curl -X POST https://pay.example.com/hooks
