import polymorphism from '@local/polymorphism';

const answer = await polymorphism.shapes.create({ body: { kind: 'circle', radius: 12.5 } });
console.log(answer);
