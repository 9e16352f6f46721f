curl -G https://api.example.com/declared-page-numbers \
  -d 'part=1'
