curl -X POST https://api.example.com/pets \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "petType": "Cat",
  "name": "Jane Doe",
  "lives": 1
}'
