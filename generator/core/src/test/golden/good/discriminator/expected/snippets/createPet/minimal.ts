import pets from '@local/pets';

await pets.pets.create({ body: { petType: 'cat', name: 'Jane Doe', lives: 1 } });
