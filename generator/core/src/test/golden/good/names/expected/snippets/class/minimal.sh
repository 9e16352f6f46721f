curl https://api.example.com/class/default_123
