curl -X POST https://api.example.com/accounts/search \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "name": "Jane Doe"
}'
