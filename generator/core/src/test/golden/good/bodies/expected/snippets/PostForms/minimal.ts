import bodies from '@local/bodies';

await bodies.forms.create({ amount: 1000 });
