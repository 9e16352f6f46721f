curl -G https://api.example.com/links \
  -d 'limit=10'
