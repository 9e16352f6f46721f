import { createShelterClient } from '@local/shelter';

const shelter = createShelterClient({ credentials: { key: 'your-api-key' } });

await shelter.pets.photo.replace('pet_1', {
  photo: { data: 'content of the file', filename: 'photo.txt' },
  caption: 'caption',
});
