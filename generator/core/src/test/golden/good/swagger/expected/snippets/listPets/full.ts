import { createShelterClient } from '@local/shelter';

const shelter = createShelterClient({ credentials: { key: 'your-api-key' } });

const result = await shelter.pets.list({ kinds: ['cat'], tags: ['tag'], 'X-Rows': 20 });
console.log(result);
