curl http://localhost:9001/v3/users \
  -H "Authorization: Bearer $HOSTS_API_KEY" \
  -H 'hosts-version: 2022-11-15'
