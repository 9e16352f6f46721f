curl https://api.example.com/cursors
