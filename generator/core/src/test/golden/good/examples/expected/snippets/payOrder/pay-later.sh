curl -X POST 'https://examples.test/orders/order_123/it'\''s?speed=slow' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "amount": 2,
  "note": null,
  "lines": [
    {
      "sku": "a"
    },
    {
      "sku": "b'"\`""\`""\`"'c"
    }
  ]
}'
