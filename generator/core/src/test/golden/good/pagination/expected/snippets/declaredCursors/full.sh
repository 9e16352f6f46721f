curl -G https://api.example.com/declared-cursors \
  -d 'from=from'
