curl -X POST https://api.example.com/new/import
