curl https://api.example.com/mixed \
  -H "Authorization: Bearer $SECURITY_API_KEY"
