// Sends and reads the unions of the golden case `polymorphism`.
import { createPolymorphismClient } from './polymorphism/src/index.js';

export async function call(baseUrl) {
  const client = createPolymorphismClient({ baseUrl });
  const seen = [];
  for (const pet of await client.pets.list()) {
    seen.push(describe(pet));
  }
  seen.push(describe(await client.pets.create({ body: { petType: 'Siamese', name: 'Tao', voice: 'loud' } })));
  await client.pets.create({ body: { petType: 'Dog', packSize: 3 } });
  const source = await client.sources.create({ body: { type: 'HTTP', url: 'u' } });
  seen.push(source.type === 'HTTP' ? `http ${source.url}` : '?');
  const answer = await client.shapes.create({ body: { kind: 'ellipse' } });
  seen.push(`${answer.id} ${answer.answer}`);
  return seen;
}

function describe(pet) {
  switch (pet.petType) {
    case 'Siamese':
      return `cat siamese ${pet.voice}`;
    case 'Cat':
      return `cat itself ${pet.lives}`;
    case 'Dog':
      return `dog ${pet.packSize}`;
    default:
      return `unknown ${JSON.stringify(pet)}`;
  }
}
