curl -G https://api.example.com/declared-last-ids \
  -d 'from=from'
