curl https://api.example.com/reports
