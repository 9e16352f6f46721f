curl -G https://api.example.com/v2/pets \
  -H "X-Key: $SHELTER_API_KEY" \
  -H 'X-Rows: 20' \
  -d 'kinds=cat' \
  -d 'tags=tag'
