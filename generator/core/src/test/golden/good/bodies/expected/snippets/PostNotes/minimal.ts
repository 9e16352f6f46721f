import bodies from '@local/bodies';

const text = await bodies.notes.create({ body: 'body' });
console.log(text);
