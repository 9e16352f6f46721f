curl -X PUT https://api.example.com/tree \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "value": "value",
  "shared": {
    "note": "note"
  },
  "extra": {
    "note": "note"
  }
}'
