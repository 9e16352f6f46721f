curl https://api.example.com/declared-links
