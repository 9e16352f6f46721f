curl https://api.example.com/locks/front
