import { createShelterClient } from 'shelter';

const shelter = createShelterClient({ credentials: { key: 'your-api-key' } });

const pet = await shelter.pets.create({ body: { kind: 'kind', name: 'Jane Doe', owner: 'owner' } });
console.log(pet);
