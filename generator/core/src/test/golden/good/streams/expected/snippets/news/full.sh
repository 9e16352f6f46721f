curl -N https://api.example.com/news
