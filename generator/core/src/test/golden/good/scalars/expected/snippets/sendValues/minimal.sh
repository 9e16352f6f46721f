curl -X POST https://api.example.com/values \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "count": 10,
  "price": "12.5",
  "created": 1767225600
}'
