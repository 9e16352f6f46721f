curl http://localhost:9002/v2/pets \
  -H "Authorization: Bearer $HOSTS_API_KEY" \
  -H 'Hosts-Version: 2022-11-15'
