curl -X POST https://api.example.com/v2/books/book_1/loans \
  -H "Authorization: Bearer $LIBRARY_API_KEY" \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "reader": "Ada"
}'
