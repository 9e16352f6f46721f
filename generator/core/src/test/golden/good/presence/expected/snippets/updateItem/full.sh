curl -X PATCH https://api.example.com/items/item_123 \
  -d 'nickname=nickname' \
  --data-urlencode 'metadata={"key":"value"}' \
  -d 'expires_at=never' \
  --data-urlencode 'color=#336699'
