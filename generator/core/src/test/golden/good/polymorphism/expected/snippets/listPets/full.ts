import polymorphism from 'polymorphism';

const result = await polymorphism.pets.list();
console.log(result);
