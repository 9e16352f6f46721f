import bodies from '@local/bodies';

await bodies.forms.create({
  amount: 1000,
  expand: ['expand'],
  lines: [{ price: 'price', tax: { rates: ['rate'] } }],
});
