import pets from 'pets';

const result = await pets.pets.list();
console.log(result);
