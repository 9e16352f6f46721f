curl -X POST 'https://examples.test/orders/order_123/it'\''s' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "amount": 3,
  "note": ""
}'
