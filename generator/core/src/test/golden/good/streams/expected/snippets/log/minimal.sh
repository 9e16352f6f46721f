curl -N https://api.example.com/logs
