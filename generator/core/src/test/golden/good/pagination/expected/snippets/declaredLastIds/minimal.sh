curl https://api.example.com/declared-last-ids
