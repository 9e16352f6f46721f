import { createShelterClient } from '@local/shelter';

const shelter = createShelterClient({ credentials: { key: 'your-api-key' } });

await shelter.pets.words.create('pet_1', { words: ['word'], loud: true });
