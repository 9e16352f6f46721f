import polymorphism from '@local/polymorphism';

const result = await polymorphism.pets.list();
console.log(result);
