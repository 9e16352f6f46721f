import polymorphism from 'polymorphism';

const answer = await polymorphism.shapes.create({ body: { kind: 'circle', radius: 12.5 } });
console.log(answer);
