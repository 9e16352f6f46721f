curl https://api.example.com/offsets
