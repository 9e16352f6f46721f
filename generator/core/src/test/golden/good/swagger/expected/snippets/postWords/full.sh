curl -X POST https://api.example.com/v2/pets/pet_1/words \
  -H "X-Key: $SHELTER_API_KEY" \
  -d 'words=word' \
  -d 'loud=true'
