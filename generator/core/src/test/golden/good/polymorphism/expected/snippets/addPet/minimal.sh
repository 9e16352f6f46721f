curl -X POST https://api.example.com/pets \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "petType": "Cat"
}'
