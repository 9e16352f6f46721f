curl -G https://api.example.com/offsets \
  -d 'offset=1' \
  -d 'limit=10'
