import polymorphism from 'polymorphism';

const cat = await polymorphism.pets.create({ body: { petType: 'Cat' } });
console.log(cat);
