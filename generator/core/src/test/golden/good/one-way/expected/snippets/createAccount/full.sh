curl -X POST https://api.example.com/accounts \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "password": "password",
  "owners": [
    {
      "name": "Jane Doe"
    }
  ],
  "contact": "contact",
  "plan": {
    "name": "Jane Doe"
  }
}'
