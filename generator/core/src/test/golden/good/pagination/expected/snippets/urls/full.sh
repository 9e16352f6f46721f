curl -G https://api.example.com/urls \
  -d 'limit=10'
