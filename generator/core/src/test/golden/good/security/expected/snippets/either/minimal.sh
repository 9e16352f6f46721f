curl https://api.example.com/either \
  -H "Authorization: Bearer $SECURITY_API_KEY"
