curl -N https://api.example.com/exports/export_123
