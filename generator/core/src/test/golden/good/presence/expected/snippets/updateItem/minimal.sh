curl -X PATCH https://api.example.com/items/item_123 \
  -d ''
