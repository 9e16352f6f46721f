import deprecated from '@local/deprecated';

const thing = await deprecated.old.create({
  trace: 'trace',
  body: {
    name: 'Jane Doe',
    labels: ['label'],
    counts: { key: 1 },
    note: 'note',
    gone: {},
    kept: 'kept',
  },
});
console.log(thing);
