curl -X POST https://api.example.com/v2/pets \
  -H "X-Key: $SHELTER_API_KEY" \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "kind": "cat",
  "name": "Jane Doe"
}'
