curl -G -X DELETE http://localhost:9002/v2/pets \
  -H "Authorization: Bearer $HOSTS_API_KEY" \
  -H 'Hosts-Beta: a; b="c"' \
  -H 'Hosts-Version: 2023-08-16' \
  -d 'expand=expand' \
  -d 'reason[comment]=comment' \
  -d 'ids[0]=id_123' \
  -d 'kind=cat'
