curl -X POST https://api.example.com/sources \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "source": "source"
}'
