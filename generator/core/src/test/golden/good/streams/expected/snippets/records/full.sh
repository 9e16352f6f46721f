curl -N https://api.example.com/records
