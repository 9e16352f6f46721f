curl -N -X POST https://api.example.com/chats \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "question": "question"
}'
