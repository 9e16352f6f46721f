curl -X POST https://api.example.com/things \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "kind": "thing",
  "name": "a lamp",
  "size": "size",
  "mode": "fast",
  "maybe": {
    "inner": {
      "x": 12.5
    }
  },
  "parts": [
    {
      "inner": {
        "x": 12.5
      }
    }
  ],
  "pair": [
    "pair",
    1
  ],
  "anything": {
    "key": "value"
  }
}'
