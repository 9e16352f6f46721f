import schema from '@local/schema';

const thing = await schema.things.create({ body: { kind: 'thing', name: 'a lamp' } });
console.log(thing);
