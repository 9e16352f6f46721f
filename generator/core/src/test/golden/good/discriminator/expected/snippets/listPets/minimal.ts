import pets from '@local/pets';

const result = await pets.pets.list();
console.log(result);
