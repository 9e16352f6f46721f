curl https://pay.example.com/events/event_123
