import schema from '@local/schema';

const thing = await schema.things.create({
  body: {
    kind: 'thing',
    name: 'a lamp',
    size: 'size',
    mode: 'fast',
    maybe: { inner: { x: 12.5 } },
    parts: [{ inner: { x: 12.5 } }],
    pair: ['pair', 1],
    anything: { key: 'value' },
  },
});
console.log(thing);
