curl -N https://api.example.com/events
