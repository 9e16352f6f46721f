curl https://api.example.com/page-numbers
