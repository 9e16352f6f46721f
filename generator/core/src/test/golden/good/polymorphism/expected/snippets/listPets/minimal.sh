curl https://api.example.com/pets
