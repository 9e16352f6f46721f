curl https://api.example.com/old/old_123
