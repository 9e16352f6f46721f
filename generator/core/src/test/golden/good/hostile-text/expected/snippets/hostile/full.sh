curl 'https://api.example.com/a%22b/%27%24%28rm%20-rf%20%2F%29%27%0A%5C?q%27%22%5C=%2A%2F'
