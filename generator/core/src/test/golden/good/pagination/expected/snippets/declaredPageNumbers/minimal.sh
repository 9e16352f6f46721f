curl https://api.example.com/declared-page-numbers
