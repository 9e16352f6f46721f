curl https://api.example.com/v2/pets/pet_1/photo \
  -H "Authorization: Bearer $SHELTER_API_KEY" \
  -o response.png
