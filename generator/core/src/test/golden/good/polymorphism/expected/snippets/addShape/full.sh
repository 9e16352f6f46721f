curl -X POST https://api.example.com/shapes \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "kind": "circle",
  "radius": 12.5
}'
