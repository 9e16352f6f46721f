curl -X DELETE 'http://localhost:9002/v2/pets?expand=expand&reason%5Bcomment%5D=comment&ids%5B0%5D=id_123&kind=cat' \
  -H "Authorization: Bearer $HOSTS_API_KEY" \
  -H 'Hosts-Beta: a; b="c"' \
  -H 'Hosts-Version: 2023-08-16'
