curl -X POST https://api.example.com/notes \
  -H 'Content-Type: text/plain' \
  --data-raw 'body'
