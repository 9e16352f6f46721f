curl https://api.example.com/optional \
  -H "Authorization: Bearer $SECURITY_API_KEY"
