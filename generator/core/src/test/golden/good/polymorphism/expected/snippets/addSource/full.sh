curl -X POST https://api.example.com/sources \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "type": "HTTP",
  "url": "https://example.com"
}'
