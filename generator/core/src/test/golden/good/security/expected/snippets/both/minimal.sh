curl --globoff "https://api.example.com/both?tenant=$SECURITY_API_KEY" \
  -H "X-Api-Key: $SECURITY_API_KEY"
