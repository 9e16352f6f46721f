curl -X POST https://shop.example.com/exports \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "callback_url": "https://example.com"
}'
