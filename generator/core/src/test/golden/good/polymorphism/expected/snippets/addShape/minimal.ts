import polymorphism from 'polymorphism';

const answer = await polymorphism.shapes.create({ body: { kind: 'circle' } });
console.log(answer);
