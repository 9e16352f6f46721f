curl -G https://api.example.com/page-numbers \
  -d 'page=1' \
  -d 'per_page=1'
