import polymorphism from '@local/polymorphism';

const cat = await polymorphism.pets.create({
  body: { petType: 'Cat', name: 'Jane Doe', lives: 1 },
});
console.log(cat);
