curl -X PUT https://api.example.com/files/file_123/contents \
  -H 'Content-Type: application/octet-stream' \
  --data-binary '@body.txt'
