import polymorphism from '@local/polymorphism';

const cat = await polymorphism.pets.create({ body: { petType: 'Cat' } });
console.log(cat);
