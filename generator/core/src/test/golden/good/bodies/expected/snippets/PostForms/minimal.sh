curl -X POST https://api.example.com/forms \
  -d 'amount=1000'
