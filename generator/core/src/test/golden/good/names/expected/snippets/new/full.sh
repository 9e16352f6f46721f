curl -X POST https://api.example.com/new/import \
  -H 'Content-Type: application/json' \
  --data-raw '{
  "next": "next",
  "Next": "next",
  "NEXT": "next",
  "dateRange": "date range",
  "date_range": "date range"
}'
