curl -X POST https://api.example.com/forms \
  -d 'amount=1000' \
  -d 'expand[0]=expand' \
  -d 'lines[0][price]=price' \
  -d 'lines[0][tax][rates][0]=rate'
