curl https://api.example.com/last-ids
