import { createShelterClient } from '@local/shelter';

const shelter = createShelterClient({ credentials: { key: 'your-api-key' } });

const result = await shelter.pets.list();
console.log(result);
