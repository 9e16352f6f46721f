curl https://api.example.com/v2/books \
  -H "Authorization: Bearer $LIBRARY_API_KEY"
