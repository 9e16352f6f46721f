curl -X POST 'https://examples.test/orders/order_123/it'\''s?speed=fast' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "amount": 1,
  "note": "note",
  "lines": [
    {
      "sku": "a"
    },
    {
      "sku": "b'"\`""\`""\`"'c"
    }
  ]
}'
