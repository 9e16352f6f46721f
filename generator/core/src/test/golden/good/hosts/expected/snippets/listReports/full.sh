curl http://localhost:9001/reports/reports \
  -H "Authorization: Bearer $HOSTS_API_KEY" \
  -H 'Hosts-Version: 2022-11-15'
