curl -X POST https://pay.example.com/hooks \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "topics": [
    "*"
  ]
}'
