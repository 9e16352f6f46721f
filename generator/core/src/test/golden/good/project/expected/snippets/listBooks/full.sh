curl -G https://api.example.com/v2/books \
  -H "Authorization: Bearer $LIBRARY_API_KEY" \
  -d 'cursor=cursor' \
  -d 'limit=10'
