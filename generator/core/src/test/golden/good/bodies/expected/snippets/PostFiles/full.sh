curl -X POST https://api.example.com/files \
  -F 'file=@file.txt' \
  --form-string 'purpose=purpose' \
  -F 'note="{\"text\":\"text\"}";type=application/json'
