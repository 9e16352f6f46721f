curl https://api.example.com/declared-offsets
