curl https://api.example.com/declared-cursors
