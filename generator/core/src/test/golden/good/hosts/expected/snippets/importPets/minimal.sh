curl -X POST https://import.example.com/pets \
  -H "Authorization: Bearer $HOSTS_API_KEY" \
  -H 'Hosts-Version: 2022-11-15'
