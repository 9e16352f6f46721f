// Calls the golden case `swagger`: lists in a query and a form, a header, and a credential.
import { createShelterClient } from './swagger/src/index.js';

export async function call(baseUrl) {
  const shelter = createShelterClient({ baseUrl, credentials: { key: 'k' } });
  const pets = await shelter.pets.list({ kinds: ['cat', 'dog'], tags: ['a', 'b'], 'X-Rows': 5 });
  await shelter.pets.words.create('p 1', { words: ['be', 'loud'], loud: true });
  return [`${pets.length} pets`];
}
