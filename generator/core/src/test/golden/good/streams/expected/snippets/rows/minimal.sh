curl -N https://api.example.com/imports
