curl 'https://api.example.com/last-ids?limit=10&starting_after=starting%20after&ending_before=ending%20before'
