curl https://api.example.com/sources/source_123
