curl https://api.example.com/v1/things \
  -H "Authorization: Bearer $OAUTH_API_KEY"
