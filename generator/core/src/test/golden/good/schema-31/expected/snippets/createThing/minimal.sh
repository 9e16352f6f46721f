curl -X POST https://api.example.com/things \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "kind": "thing",
  "name": "a lamp"
}'
