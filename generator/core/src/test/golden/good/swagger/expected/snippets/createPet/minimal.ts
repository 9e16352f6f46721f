import { createShelterClient } from '@local/shelter';

const shelter = createShelterClient({ credentials: { key: 'your-api-key' } });

const pet = await shelter.pets.create({ body: { kind: 'cat', name: 'Jane Doe' } });
console.log(pet);
