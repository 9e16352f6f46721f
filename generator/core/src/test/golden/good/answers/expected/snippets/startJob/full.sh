curl -X POST https://api.example.com/jobs \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "speed": 3,
  "name": "nightly"
}'
