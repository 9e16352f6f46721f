import polymorphism from '@local/polymorphism';

const answer = await polymorphism.shapes.create({ body: { kind: 'circle' } });
console.log(answer);
