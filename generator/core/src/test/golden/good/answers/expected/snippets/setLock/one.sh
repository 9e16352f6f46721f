curl -X PUT https://api.example.com/locks/front \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "owner": "jane",
  "mode": "soft"
}'
