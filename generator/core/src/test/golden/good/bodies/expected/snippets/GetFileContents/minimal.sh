curl https://api.example.com/files/file_123/contents \
  -o response.pdf
