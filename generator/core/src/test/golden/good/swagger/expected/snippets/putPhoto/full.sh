curl -X PUT https://api.example.com/v2/pets/pet_1/photo \
  -H "X-Key: $SHELTER_API_KEY" \
  -F 'photo=@photo.txt' \
  --form-string 'caption=caption'
