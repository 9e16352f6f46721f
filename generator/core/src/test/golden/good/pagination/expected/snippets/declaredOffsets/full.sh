curl -G https://api.example.com/declared-offsets \
  -d 'begin=1'
