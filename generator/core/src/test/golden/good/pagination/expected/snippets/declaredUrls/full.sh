curl https://api.example.com/declared-urls
