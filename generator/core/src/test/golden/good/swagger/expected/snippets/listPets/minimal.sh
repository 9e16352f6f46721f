curl https://api.example.com/v2/pets \
  -H "X-Key: $SHELTER_API_KEY"
