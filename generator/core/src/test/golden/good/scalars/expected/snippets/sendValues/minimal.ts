import scalars from '@local/scalars';

const values = await scalars.values.create({
  body: { count: 10, price: '12.5', created: 1767225600 },
});
console.log(values);
