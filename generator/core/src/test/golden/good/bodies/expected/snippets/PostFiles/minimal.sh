curl -X POST https://api.example.com/files \
  -F 'file=@file.txt' \
  --form-string 'purpose=purpose'
