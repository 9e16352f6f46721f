curl -G https://api.example.com/class/default_123 \
  -d 'this=this' \
  -d 'request=request' \
  -d 'headers=headers' \
  -d 'default=default'
