import pets from 'pets';

await pets.pets.create({ body: { petType: 'cat', name: 'Jane Doe', lives: 1 } });
