curl https://api.example.com/links
