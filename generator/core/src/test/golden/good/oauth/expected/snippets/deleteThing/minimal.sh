curl -X DELETE https://api.example.com/v1/things/thing_123 \
  -H "Authorization: Bearer $OAUTH_API_KEY"
