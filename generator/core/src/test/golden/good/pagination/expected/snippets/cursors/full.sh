curl -G https://api.example.com/cursors \
  -d 'limit=10' \
  -d 'cursor=cursor'
