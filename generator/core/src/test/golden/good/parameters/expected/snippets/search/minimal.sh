curl -G https://eu.example.com/v1/search/all/1 \
  -d 'q=q'
