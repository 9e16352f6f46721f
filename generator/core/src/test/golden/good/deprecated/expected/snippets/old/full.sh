curl -X POST https://api.example.com/old \
  -H 'trace: trace' \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "name": "Jane Doe",
  "labels": [
    "label"
  ],
  "counts": {
    "key": 1
  },
  "note": "note",
  "gone": { },
  "kept": "kept"
}'
