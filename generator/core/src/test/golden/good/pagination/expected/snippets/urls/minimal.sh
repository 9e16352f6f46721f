curl https://api.example.com/urls
