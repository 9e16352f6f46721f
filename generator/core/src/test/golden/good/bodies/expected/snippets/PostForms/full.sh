curl -X POST https://api.example.com/forms \
  -d 'amount=1000' \
  -d 'expand%5B0%5D=expand' \
  -d 'lines%5B0%5D%5Bprice%5D=price' \
  -d 'lines%5B0%5D%5Btax%5D%5Brates%5D%5B0%5D=rate'
